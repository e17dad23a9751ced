package dev.adit.cli.acceptance;

import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.finding.Finding;
import dev.adit.finding.Findings;
import dev.adit.finding.State;
import dev.adit.report.ReportFormat;
import dev.adit.rule.Rule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** What a run told: of rules at actors, of scored actors, and in its documents. */
record Told(Assessment assessment) {
    private static final List<String> BANDS = List.of("LOW", "MEDIUM", "HIGH", "CRITICAL");

    /** What a rule found at an actor: open, stale, in-remediation, gap, clear, or that it is not asked there. */
    String state(String rule, String actor) {
        Findings findings = assessment.findings();
        int row = assessment.inputs().network().number(actor);
        for (int number = 0; number < findings.rules(); number++)
            if (findings.rule(number).id().equals(rule) && findings.applies(number, row))
                return findings.state(number, row).word();
        return "not-asked";
    }

    /** The ids of all rules that say yes at an actor, in order; controls are none. */
    List<String> yes(String actor) {
        List<String> ids = new ArrayList<>();
        Findings findings = assessment.findings();
        int row = assessment.inputs().network().number(actor);
        for (int number = 0; number < findings.rules(); number++) {
            Rule rule = findings.rule(number);
            if (!findings.applies(number, row) || rule.effect().isControl()) continue;
            if (findings.state(number, row).isYes()) ids.add(rule.id());
        }
        return ids;
    }

    /** A finding that must be there. */
    Finding finding(String rule, String actor) {
        return findings().stream()
                .filter(one ->
                        one.rule().equals(rule) && one.actor().id().text().equals(actor))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " is not found at " + actor + "; yes are " + yes(actor)));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        assessment.findings().each(findings::add);
        return findings;
    }

    List<Finding> flags() {
        return findings().stream().filter(one -> one.state() != State.GAP).toList();
    }

    ScoredSupplier of(String actor) {
        return assessment.suppliers().stream()
                .filter(one -> one.actor().id().text().equals(actor))
                .findFirst()
                .orElseThrow(() -> new AssertionError(actor + " was not scored"));
    }

    String band(String actor) {
        return of(actor).card().band();
    }

    /** The place of a band, LOW first, so that bands can be compared. */
    static int place(String band) {
        return BANDS.indexOf(band);
    }

    int bandPlace(String actor) {
        return place(band(actor));
    }

    int point(String actor) {
        return of(actor).card().score().point();
    }

    /** Its place in the ranking, the most urgent first. */
    int rank(String actor) {
        return assessment.suppliers().indexOf(of(actor));
    }

    /** A document of the run, such as {@code report.html}. */
    String document(String name) {
        for (ReportFormat format : ServiceLoader.load(ReportFormat.class))
            if (format.fileName().equals(name)) return written(format);
        throw new AssertionError("no document is called " + name);
    }

    private String written(ReportFormat format) {
        StringWriter text = new StringWriter();
        try {
            format.write(assessment, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    /** The words of the page, without its marks. */
    String page() {
        return document("report.html")
                .replaceAll("(?s)<style.*?</style>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[\\u00a0\\u202f]", " ")
                .replaceAll("\\s+", " ");
    }
}
