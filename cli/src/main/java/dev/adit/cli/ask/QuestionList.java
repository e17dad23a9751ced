package dev.adit.cli.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions that are told, and what is to be known about them as a whole.
 *
 * @param rows those that are told, the most valuable first
 * @param questions how many there are in all
 * @param suppliers how many suppliers they were priced for
 * @param together what all of them do together; null unless a set of them was looked for
 * @param unmoved whom no single good answer helps; nobody where a set, or some questions only, were looked for
 */
public record QuestionList(
        List<QuestionRow> rows,
        int questions,
        int suppliers,
        @Nullable Together together,
        Unmoved unmoved) {}
