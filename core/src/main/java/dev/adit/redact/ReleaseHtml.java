package dev.adit.redact;

import dev.adit.privacy.SmallCounts;
import dev.adit.redact.Release.Asked;
import dev.adit.redact.Release.Found;
import dev.adit.redact.Release.Party;
import dev.adit.redact.Release.Score;
import dev.adit.report.Version;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code report.html} of a release: a page for people, without scripts. Long tables are cut; the CSV files are whole. */
final class ReleaseHtml implements ReleaseFormat {
    private static final int MOST = 200;

    @Override
    public String fileName() {
        return "report.html";
    }

    @Override
    public void write(Release release, Writer out) throws IOException {
        Html html = new Html(
                out, "Child-labour due diligence: a " + release.audience().word() + " release");
        html.paragraph("As of " + release.run().asOf() + ", by the rule set "
                + release.run().ruleSet() + " "
                + release.run().ruleSetVersion() + ". Scores are permille: 0 no risk seen, 1000 the gravest. "
                + "They were worked out of the whole data; what is told of them is coarser. "
                + ReleasedManifestJson.WAIVERS + ".");
        html.paragraph("That nothing is told of an actor does not say that nothing is known. "
                + "An unknown is not a no: gaps are in findings.csv.");
        withheld(release, html);
        scores(release, html);
        byRule(release, html);
        flags(release, html);
        questions(release, html);
        html.paragraph("Made by adit " + Version.text() + "; rule set SHA-256 "
                + release.run().ruleSetSha256() + ".");
        html.end();
    }

    private static void withheld(Release release, Html html) throws IOException {
        html.heading("What is withheld").table("", List.of("What", "Different values"));
        for (Withheld.Line line : release.withheld())
            if (line.values() > 0) html.row(List.of(line.what(), SmallCounts.count(line.values())));
        html.endTable();
    }

    private static void scores(Release release, Html html) throws IOException {
        html.heading("Scored actors")
                .table(
                        cut("actors", release.scores().size(), "scores.csv"),
                        List.of("Actor", "Where", "Band", "Low", "Point", "High", "Consequence", "Worst path"));
        for (Score score :
                release.scores().subList(0, Math.min(MOST, release.scores().size())))
            html.row(List.of(
                    called(score.actor()),
                    where(score.actor()),
                    score.band(),
                    Integer.toString(score.score().low()),
                    Integer.toString(score.score().point()),
                    Integer.toString(score.score().high()),
                    score.consequence(),
                    String.join(" > ", score.path())));
        html.endTable();
    }

    private static void byRule(Release release, Html html) throws IOException {
        Map<String, Integer> rules = new TreeMap<>();
        for (Found found : release.findings()) rules.merge(found.rule() + "\t" + found.state(), 1, Integer::sum);
        html.heading("Findings by rule").table("", List.of("Rule", "State", "Actors"));
        for (Map.Entry<String, Integer> rule : rules.entrySet()) {
            List<String> key = List.of(rule.getKey().split("\t", -1));
            html.row(List.of(key.get(0), key.get(1), count(release, rule.getValue())));
        }
        html.endTable();
    }

    private static String count(Release release, int exact) {
        return release.audience() == Audience.PUBLIC ? SmallCounts.count(exact) : Integer.toString(exact);
    }

    private static void flags(Release release, Html html) throws IOException {
        List<Found> flags = release.findings().stream()
                .filter(found -> found.answer().equals("yes"))
                .toList();
        html.heading("Red flags")
                .table(
                        cut("findings", flags.size(), "findings.csv"),
                        List.of("Rule", "Actor", "Where", "State", "Consequence", "What it says", "Rests on"));
        for (Found found : flags.subList(0, Math.min(MOST, flags.size())))
            html.row(List.of(
                    found.rule(),
                    called(found.actor()),
                    where(found.actor()),
                    found.state(),
                    found.consequence(),
                    found.says(),
                    restsOn(found)));
        html.endTable();
    }

    private static String restsOn(Found found) {
        List<String> told = found.evidence().stream()
                .map(one -> one.attribute() + ": " + one.value()
                        + (one.observed().isEmpty() ? "" : ", " + one.observed()) + ", grade " + one.grade()
                        + (one.source().isEmpty() ? "" : ", " + one.source()))
                .distinct()
                .toList();
        return String.join("; ", told);
    }

    private static void questions(Release release, Html html) throws IOException {
        List<Asked> questions = release.questions();
        html.heading("What to ask")
                .table(
                        cut("questions", questions.size(), "questions.csv"),
                        List.of("Bears on", "Question", "Because", "Rules"));
        for (Asked asked : questions.subList(0, Math.min(MOST, questions.size())))
            html.row(List.of(asked.suppliers(), asked.question(), asked.because(), String.join(", ", asked.rules())));
        html.endTable();
    }

    private static String cut(String what, int all, String file) {
        return all > MOST ? "The first " + MOST + " " + what + "; all of them are in " + file + "." : "";
    }

    private static String called(Party actor) {
        return actor.name().equals(actor.id()) ? actor.id() : actor.name() + " (" + actor.id() + ")";
    }

    private static String where(Party actor) {
        if (actor.area().isEmpty()) return actor.country();
        return actor.country().isEmpty() ? actor.area() : actor.area() + ", " + actor.country();
    }
}
