package dev.adit.rule;

import dev.adit.condition.Condition;
import dev.adit.network.ActorKind;
import dev.adit.problem.Position;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule: the question it asks, what a yes means, why, when that is wrong, and how it is proved.
 *
 * @param id forever; also the file's name
 * @param profiles in which of them it is asked; always in the extended one
 * @param oecd where in the OECD's five steps it belongs
 * @param place its theme, group, strength and prior in the method; null unless it speaks of harm
 * @param tuning what of it an overlay may move, and how far
 * @param severity how grave the harm is
 * @param escalation when the consequence is graver; null if it never is
 * @param remediation what remains while the harm is being remedied; null if that does not apply
 * @param texts what people read
 * @param next ids of the actions that follow
 * @param ours keys whose values no source gives
 * @param meaning a hash of what it asks whom, which texts and numbers do not change
 */
public record Rule(
        String id,
        String title,
        Status status,
        Set<Profile> profiles,
        Set<ActorKind> appliesTo,
        Oecd oecd,
        @Nullable Place place,
        Tuning tuning,
        Severity severity,
        Effect effect,
        Consequence consequence,
        Condition when,
        @Nullable Escalation escalation,
        @Nullable Remediation remediation,
        Texts texts,
        List<String> next,
        List<Citation> sources,
        List<String> ours,
        List<Example> examples,
        String meaning,
        Position at) {

    /** How far a rule has come; a retired one keeps its file and is not asked. */
    public enum Status {
        DRAFT,
        TRIAL,
        STABLE,
        RETIRED
    }

    /** The theme of rules that do not move the score. */
    public static final String NO_THEME = "-";

    /** The step of the OECD framework, 1 to 5, and the category of red flag. */
    public record Oecd(int step, String category) {}

    /** Where a rule stands in the method; strength and prior in permille. */
    public record Place(String theme, String group, int strength, int prior) {}

    /**
     * What an overlay may move without touching the meaning.
     *
     * @param parameters by name; their values stand in the conditions and sentences already
     * @param leeway of strength and prior; null unless the rule speaks of harm
     */
    public record Tuning(
            Map<String, Parameter> parameters, @Nullable Leeway leeway) {}

    /**
     * What people read.
     *
     * @param says the finding, with placeholders such as {@code {attribute}}; a part in square brackets is left out
     *     if something it names is not known
     * @param gapSays the data gap
     * @param ask the question that settles it, by language; may be empty
     */
    public record Texts(String says, String gapSays, String why, String whenWrong, Map<String, String> ask) {
        /** {@code {attribute}}, {@code {attribute.observed_on}} or {@code {name}}: the name, then the suffix. */
        public static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_0-9]+)(\\.observed_on)?\\}");
    }

    Rule with(@Nullable Place newPlace, Severity newSeverity, @Nullable Remediation newRemediation) {
        return new Rule(
                id,
                title,
                status,
                profiles,
                appliesTo,
                oecd,
                newPlace,
                tuning,
                newSeverity,
                effect,
                consequence,
                when,
                escalation,
                newRemediation,
                texts,
                next,
                sources,
                ours,
                examples,
                meaning,
                at);
    }

    /** The theme's name, or {@link #NO_THEME}. */
    public String theme() {
        return place == null ? NO_THEME : place.theme();
    }
}
