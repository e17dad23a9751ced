package dev.adit.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a programme against child labour learned, in words of our own.
 *
 * @param country where, or {@code global}
 * @param evaluationType interim, final or impact; null if the source does not say
 * @param learningType lesson, promising-practice or recommendation
 * @param sources where it comes from
 */
public record Lesson(
        String id,
        String project,
        String country,
        @Nullable String evaluationType,
        String learningType,
        List<String> themes,
        String summary,
        List<Citation> sources) {
    /** The types of learning, as the ILAB database tells them apart. */
    public static final List<String> LEARNING_TYPES = List.of("lesson", "promising-practice", "recommendation");

    /** The types of evaluation. */
    public static final List<String> EVALUATION_TYPES = List.of("interim", "final", "impact");
}
