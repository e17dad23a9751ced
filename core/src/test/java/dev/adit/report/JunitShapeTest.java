package dev.adit.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.assess.Assessor;
import dev.adit.assess.Scored;
import dev.adit.gather.Chain;
import dev.adit.rule.Packs;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What readers of junit.xml expect, suite by suite and case by case. */
class JunitShapeTest {
    private static final List<String> COUNTS = List.of("tests", "failures", "errors", "skipped");

    @ParameterizedTest
    @ValueSource(strings = {"Pit", "<b>&amp;]]>", "\uFFFF\u0001", "Été \"Nord\"", "\uD83D\uDE00"})
    void the_sums_of_every_suite_are_what_stands_in_it_and_a_case_has_one_outcome(String name) {
        Element suites = new Documents(Written.all(Assessor.of(Packs.tiny())
                        .asOf(LocalDate.parse(Scored.TODAY))
                        .failingFrom("LOW")
                        .assess(chain(name).inputs())))
                .xml("junit.xml");
        int[] sums = new int[COUNTS.size()];
        for (Element suite : Documents.elements(suites.getChildNodes())) add(suite, sums);

        assertThat(suites.getTagName()).isEqualTo("testsuites");
        for (int i = 0; i < sums.length; i++)
            assertThat(count(suites, i)).as(COUNTS.get(i)).isEqualTo(sums[i]);
        assertThat(sums[1]).isPositive();
    }

    private static void add(Element suite, int[] sums) {
        assertThat(suite.getTagName()).isEqualTo("testsuite");
        List<Element> parts = Documents.elements(suite.getChildNodes());
        assertThat(parts.get(0).getTagName()).isEqualTo("properties");
        List<Element> cases = parts.subList(1, parts.size());
        assertThat(cases).allMatch(one -> one.getTagName().equals("testcase"));
        assertThat(cases)
                .allMatch(one -> Documents.elements(one.getChildNodes()).size() <= 1);
        List<Integer> found = List.of(cases.size(), of(suite, "failure"), of(suite, "error"), of(suite, "skipped"));
        for (int i = 0; i < sums.length; i++) {
            assertThat(count(suite, i)).as(COUNTS.get(i)).isEqualTo(found.get(i));
            sums[i] += found.get(i);
        }
    }

    private static int of(Element suite, String outcome) {
        return suite.getElementsByTagName(outcome).getLength();
    }

    private static int count(Element element, int which) {
        return Integer.parseInt(element.getAttribute(COUNTS.get(which)));
    }

    private static Chain chain(String name) {
        return new Chain()
                .named("mine-site", "M", name)
                .actors("company", "C", "D")
                .flow("M", "C", "share=100")
                .says("M", "hazardous_cases_open", "12", Scored.LATELY);
    }
}
