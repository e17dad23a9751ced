package dev.adit.report;

import com.google.auto.service.AutoService;
import dev.adit.assess.Assessment;
import dev.adit.assess.Gate;
import dev.adit.assess.ScoredSupplier;
import dev.adit.claim.Claim;
import dev.adit.finding.Finding;
import dev.adit.finding.State;
import dev.adit.score.ScoreCard;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code junit.xml}: a test suite a supplier, for servers that show the results of tests. The first case of a suite is
 * the supplier's band; then comes a case for each rule on harm that says yes, or cannot tell, on the supplier's way.
 * What counted is a failure, a gap is skipped, and all else passes with its sentence beside it.
 */
@AutoService(ReportFormat.class)
public final class JunitXml implements ReportFormat {
    @Override
    public String fileName() {
        return "junit.xml";
    }

    @Override
    public String word() {
        return "junit";
    }

    @Override
    public void write(Assessment assessment, Writer out) throws IOException {
        Way way = new Way(assessment);
        XmlLines xml = new XmlLines(out);
        Sums all = new Sums(0, 0, 0);
        for (ScoredSupplier supplier : assessment.suppliers()) all = all.and(sums(supplier, way, assessment.gate()));
        xml.begin("testsuites", all.attributes("adit, as of " + assessment.asOf()));
        for (ScoredSupplier supplier : assessment.suppliers()) suite(supplier, way, assessment, xml);
        xml.end();
    }

    private record Sums(int cases, int failures, int skipped) {
        Sums and(Sums more) {
            return new Sums(cases + more.cases, failures + more.failures, skipped + more.skipped);
        }

        String[] attributes(String name) {
            return new String[] {
                "name",
                name,
                "tests",
                Integer.toString(cases),
                "failures",
                Integer.toString(failures),
                "errors",
                "0",
                "skipped",
                Integer.toString(skipped),
                "time",
                "0"
            };
        }
    }

    private static Sums sums(ScoredSupplier supplier, Way way, Gate gate) {
        List<Way.Spot> spots = way.spots(supplier);
        int failures = gate.stops(supplier) ? 1 : 0;
        int skipped = 0;
        for (Way.Spot spot : spots) {
            if (counts(spot, supplier, way, gate)) failures++;
            if (spot.state() == State.GAP) skipped++;
        }
        return new Sums(1 + spots.size(), failures, skipped);
    }

    /** On the way of two suppliers, one of which fails, a finding is a failure only in the suite of that one. */
    private static boolean counts(Way.Spot spot, ScoredSupplier supplier, Way way, Gate gate) {
        return gate.stops(supplier) && gate.counts(way.rule(spot), spot.state(), way.actor(spot));
    }

    private static void suite(ScoredSupplier supplier, Way way, Assessment assessment, XmlLines xml)
            throws IOException {
        ScoreCard card = supplier.card();
        Gate gate = assessment.gate();
        String name = supplier.actor().name() + " (" + card.actor() + ")";
        xml.begin("testsuite", sums(supplier, way, gate).attributes(name)).begin("properties");
        property("low", card.score().low(), xml);
        property("point", card.score().point(), xml);
        property("high", card.score().high(), xml);
        xml.empty("property", "name", "band", "value", card.band());
        xml.empty("property", "name", "worst_case_band", "value", card.worstCaseBand());
        xml.empty(
                "property",
                "name",
                "consequence",
                "value",
                supplier.consequence().word());
        if (assessment.waivers().applied().isGiven())
            xml.empty(
                    "property",
                    "name",
                    "band_with_waivers",
                    "value",
                    assessment.waivers().card(supplier).band());
        xml.end();
        band(supplier, assessment, xml);
        for (Way.Spot spot : way.spots(supplier)) spot(spot, supplier, way, assessment, xml);
        xml.end();
    }

    private static void property(String name, int value, XmlLines xml) throws IOException {
        xml.empty("property", "name", name, "value", Integer.toString(value));
    }

    private static void band(ScoredSupplier supplier, Assessment assessment, XmlLines xml) throws IOException {
        ScoreCard card = supplier.card();
        Gate gate = assessment.gate();
        String[] attributes = testcase(card, gate.band() == null ? "band" : "band better than " + gate.band());
        if (!gate.stops(supplier)) {
            xml.empty("testcase", attributes);
            return;
        }
        String message = card.band() + ", " + card.score().point() + " of 1000 (low "
                + card.score().low() + ", high " + card.score().high() + "): "
                + supplier.consequence().word() + " because of " + supplier.because();
        List<String> told = new ArrayList<>(List.of("way: " + String.join(" > ", card.way())));
        Way.withWaivers(supplier, assessment).ifPresent(told::add);
        xml.begin("testcase", attributes)
                .lines("failure", told, "message", message, "type", "band")
                .end();
    }

    private static void spot(Way.Spot spot, ScoredSupplier supplier, Way way, Assessment assessment, XmlLines xml)
            throws IOException {
        Finding finding = way.finding(spot);
        String name = finding.rule() + " at " + finding.actor().id().text();
        xml.begin("testcase", testcase(supplier.card(), name));
        List<String> told = told(finding);
        assessment
                .waivers()
                .applied()
                .about(finding.rule(), finding.actor().id().text())
                .ifPresent(standing -> told.add(standing.words()));
        if (counts(spot, supplier, way, assessment.gate()))
            xml.lines(
                    "failure",
                    told,
                    "message",
                    finding.says(),
                    "type",
                    finding.state().word());
        else if (spot.state() == State.GAP) xml.empty("skipped", "message", finding.says());
        else xml.lines("system-out", told);
        xml.end();
    }

    private static String[] testcase(ScoreCard card, String name) {
        return new String[] {"classname", "adit." + card.actor(), "name", name, "time", "0"};
    }

    private static List<String> told(Finding finding) {
        List<String> lines = new ArrayList<>(List.of(finding.state().word() + ": " + finding.says()));
        for (Claim claim : finding.evidence()) lines.add(Way.told(claim));
        lines.add("asks for: " + finding.consequence().word() + "; rule: docs/rules/" + finding.rule() + ".md");
        return lines;
    }
}
