package dev.adit.identity;

import dev.adit.identity.Decision.Verdict;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file {@code matches.yaml}, in which persons write who is who and the program proposes what to decide. */
public final class DecisionsFile {
    private static final String MARK = "  # --- to decide: found by the program, written anew by every run ---";
    private static final int LONGEST_NAME = 80;

    private DecisionsFile() {}

    /** Reads decisions; what is missing, misspelt or contradicts itself is noted, and that decision left out. */
    public static Decisions read(String file, String text, Problems problems) {
        Optional<Fields> fields = new TreeReader(file, problems).yaml(text).flatMap(tree -> Fields.of(tree, problems));
        if (fields.isEmpty()) return Decisions.none();
        List<Decision> decisions = new ArrayList<>();
        for (Tree item : fields.get().items("decisions")) {
            if (item instanceof Tree.Scalar empty && empty.text() == null) continue;
            Fields.of(item, problems).flatMap(of -> decision(of, problems)).ifPresent(decisions::add);
        }
        fields.get().finish();
        return Decisions.of(decisions, problems);
    }

    private static Optional<Decision> decision(Fields fields, Problems problems) {
        List<String> same = fields.texts("same");
        List<String> different = fields.texts("different");
        Optional<String> reason = fields.requiredText("reason");
        Optional<String> by = fields.requiredText("by");
        Optional<LocalDate> on = fields.requiredText("on").flatMap(text -> day(text, fields.at("on"), problems));
        fields.finish();
        List<String> ids = same.isEmpty() ? different : same;
        boolean isOne =
                same.isEmpty() != different.isEmpty() && ids.stream().distinct().count() >= 2;
        if (!isOne)
            problems.add(
                    Code.R04, fields.at(), "a decision has either 'same' or 'different', with two ids or more", null);
        if (!isOne || reason.isEmpty() || by.isEmpty() || on.isEmpty()) return Optional.empty();
        Verdict verdict = same.isEmpty() ? Verdict.DIFFERENT : Verdict.SAME;
        return Optional.of(
                new Decision(verdict, ids.stream().distinct().toList(), reason.get(), by.get(), on.get(), fields.at()));
    }

    private static Optional<LocalDate> day(String text, Position at, Problems problems) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            problems.add(Code.D13, at, "'on' is not a date", "write year-month-day, such as 2024-03-01");
            return Optional.empty();
        }
    }

    /**
     * The text of the file with the open candidates behind it as comments, each ready to be uncommented; proposals of
     * earlier runs are taken out. Everything that persons wrote stays as it is; what they uncommented below the mark
     * moves above it.
     *
     * @param names the name of each record by its id, to show beside it
     */
    public static String withProposals(String text, List<Candidate> open, Map<String, String> names) {
        int mark = text.indexOf(MARK);
        String kept = mark < 0
                ? text.stripTrailing()
                : (text.substring(0, mark).stripTrailing() + "\n" + uncommented(text.substring(mark))).stripTrailing();
        String head = kept.lines().anyMatch(line -> line.startsWith("decisions:")) ? kept : kept + "\ndecisions:";
        StringBuilder whole = new StringBuilder(head.strip()).append('\n');
        if (open.isEmpty()) return whole.toString();
        whole.append(MARK).append('\n');
        for (Candidate candidate : open) propose(candidate, names, whole);
        return whole.toString();
    }

    /** The lines that are no comment, as they stand: a person made decisions of them. */
    private static String uncommented(String proposals) {
        StringBuilder lines = new StringBuilder();
        proposals
                .lines()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }

    private static void propose(Candidate candidate, Map<String, String> names, StringBuilder whole) {
        for (String id : List.of(candidate.left(), candidate.right()))
            whole.append("  # ")
                    .append(quoted(id))
                    .append(" is ")
                    .append(quoted(names.getOrDefault(id, "")))
                    .append('\n');
        whole.append("  # ").append(candidate.words()).append('\n');
        whole.append("  # - same: [")
                .append(quoted(candidate.left()))
                .append(", ")
                .append(quoted(candidate.right()))
                .append("]   # or different:\n");
        whole.append("  #   reason:\n  #   by:\n  #   on:\n");
    }

    /** A text in quotes of YAML, on one line, without characters that turn, hide or control. */
    private static String quoted(String text) {
        String cut = text.length() <= LONGEST_NAME * 2 ? text : text.substring(0, LONGEST_NAME * 2);
        StringBuilder quoted = new StringBuilder("\"");
        cut.codePoints().forEach(point -> {
            boolean plain = !Character.isISOControl(point)
                    && !Invisible.is(point)
                    && point != 0x2028
                    && point != 0x2029
                    && !(point >= 0xD800 && point <= 0xDFFF);
            if (point == '"' || point == '\\') quoted.append('\\');
            if (plain) quoted.appendCodePoint(point);
            else quoted.append(escape(point));
        });
        return quoted.append('"').toString();
    }

    private static String escape(int point) {
        String digits = Integer.toHexString(point);
        return "\\U" + "0".repeat(8 - digits.length()) + digits;
    }
}
