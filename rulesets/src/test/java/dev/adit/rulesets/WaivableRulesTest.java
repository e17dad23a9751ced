package dev.adit.rulesets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.finding.Finding;
import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.rule.Consequence;
import dev.adit.rule.Rule;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import dev.adit.waiver.WaiversFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which shipped rules may be waived: a signature never lets pass a child who was found, a worst form or a suspension. */
class WaivableRulesTest {
    private static final String NO_HARM = "no sign of harm";
    private static final String MAY_BE = "";

    /** Every rule that speaks of harm, by why it cannot be waived; a new one has to be put in with open eyes. */
    private static final Map<String, List<String>> RULES = Map.of(
            "the worst forms of child labour",
            List.of(
                    "CL-01", "CL-02", "CL-03", "CL-07", "CL-08", "CL-11", "CL-14", "CL-16", "CL-18", "CL-19", "SC-04",
                    "SC-08", "SC-11", "SC-13", "SC-14", "SC-15", "SC-16", "SC-17", "SC-18", "SC-19"),
            "child labour that is proven",
            List.of("CL-04", "CL-05", "CL-06", "CL-09", "CL-10", "RM-04", "RM-05", "RM-06"),
            "calls to suspend",
            List.of("CC-10", "SM-07"),
            "children who were found",
            List.of("CL-12", "CL-13", "CL-15", "RM-13"),
            "as grave as the worst forms",
            List.of("CC-02"),
            MAY_BE,
            List.of(
                    "BU-02", "CC-01", "CC-03", "CC-04", "CC-05", "CC-06", "CC-07", "OR-02", "OR-03", "OR-04", "OR-05",
                    "OR-06", "OR-07", "OR-08", "OR-09", "OR-10", "OR-12", "RM-01", "RM-11", "SC-01", "SC-02", "SC-05",
                    "SC-07", "SC-09", "SC-10", "SM-02", "SU-01", "SU-04", "SU-05"));

    private static final RuleSet SHIPPED = new RuleSetReader(RuleFiles.shipped()).read();

    private static Stream<Rule> rules() {
        return SHIPPED.rules().stream();
    }

    private static List<Problem> problems(String rule) {
        Problems problems = new Problems();
        new WaiversFile("w.yaml", SHIPPED, problems)
                .read("waivers:\n  - {rule: " + rule
                        + ", actor: A, reason: r, approver: a, ticket: t, expires: 2026-05-31}\n");
        return problems.list();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_can_be_waived_or_is_refused_with_its_reason(Rule rule) {
        Map<String, String> whyNot = new TreeMap<>();
        RULES.forEach((why, ids) -> ids.forEach(id -> whyNot.put(id, why)));
        String why = whyNot.getOrDefault(rule.id(), NO_HARM);

        List<Problem> problems = problems(rule.id());
        if (why.equals(MAY_BE)) assertThat(problems).isEmpty();
        else {
            assertThat(problems).extracting(Problem::code).containsExactly(Code.V03);
            assertThat(problems.get(0).what()).contains("'" + rule.id() + "' cannot be waived: ", why);
        }
        assertThat(why.equals(NO_HARM)).isEqualTo(!rule.effect().isHarm());
    }

    @Test
    void every_rule_of_the_table_is_asked_and_only_one_of_those_that_may_be_waived_ever_calls_to_suspend() {
        assertThat(rules().map(Rule::id).collect(Collectors.toSet()))
                .containsAll(RULES.values().stream().flatMap(List::stream).toList());
        assertThat(rules().filter(rule -> RULES.getOrDefault(MAY_BE, List.of()).contains(rule.id()))
                        .filter(rule -> rule.consequence() == Consequence.SUSPEND || rule.escalation() != null)
                        .map(Rule::id))
                .containsExactly("OR-02");
        assertThat(problems(Finding.CONFLICT)).extracting(Problem::code).containsExactly(Code.V03);
    }
}
