package dev.adit.waiver;

import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.rule.RuleSet;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import dev.adit.value.Days;
import dev.adit.value.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code waivers.yaml}: a list under {@code waivers}, each entry of one rule at one actor. */
public final class WaiversFile {
    private final String file;
    private final WaiverChecks checks;
    private final Problems problems;

    /**
     * A file that is read for a run.
     *
     * @param file the name to give in positions
     */
    public WaiversFile(String file, RuleSet rules, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.checks = new WaiverChecks(rules, problems);
    }

    /** The waivers that can be followed; what is wrong with the others is noted (R01 to R04, D13, V01 to V05, V09, V10). */
    public Waivers read(String text) {
        Optional<Fields> fields = new TreeReader(file, problems).yaml(text).flatMap(tree -> Fields.of(tree, problems));
        List<Waiver> waivers = new ArrayList<>();
        if (fields.isPresent()) {
            fields.get().requiredTree("waivers");
            for (Tree item : fields.get().items("waivers")) {
                boolean isNothing = item instanceof Tree.Scalar empty && empty.text() == null;
                if (!isNothing) Fields.of(item, problems).flatMap(this::waiver).ifPresent(waivers::add);
            }
            fields.get().finish();
        }
        return new Waivers(name(), Sha256.of(text), checks.sound(waivers));
    }

    /** No document tells where a file was read. */
    private String name() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private Optional<Waiver> waiver(Fields fields) {
        int before = problems.size();
        WaiverTexts texts = new WaiverTexts(fields, problems);
        String rule = texts.line("rule");
        String actor = texts.line("actor");
        String reason = texts.about("reason");
        String approver = texts.about("approver");
        String ticket = texts.number("ticket");
        Optional<LocalDate> since = fields.text("since").flatMap(text -> day(fields, "since", text));
        Optional<LocalDate> expires = fields.requiredText("expires").flatMap(text -> day(fields, "expires", text));
        fields.finish();
        if (problems.size() > before || expires.isEmpty()) return Optional.empty();
        return Optional.of(
                new Waiver(rule, actor, reason, approver, ticket, since.orElse(null), expires.get(), fields.at()));
    }

    private Optional<LocalDate> day(Fields fields, String key, String text) {
        Optional<LocalDate> day = Days.parse(text);
        if (day.isEmpty())
            problems.add(
                    Code.D13,
                    fields.at(key),
                    "'" + key + "' is not a date",
                    "write year-month-day, such as 2024-03-01");
        return day;
    }
}
