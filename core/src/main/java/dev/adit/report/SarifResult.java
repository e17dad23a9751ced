package dev.adit.report;

import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.claim.Claim;
import dev.adit.finding.Finding;
import dev.adit.finding.State;
import dev.adit.network.Actor;
import dev.adit.problem.Position;
import dev.adit.problem.Shown;
import dev.adit.rule.Consequence;
import dev.adit.rule.Rule;
import dev.adit.value.Sha256;
import dev.adit.waiver.StandingWaiver;
import dev.adit.waiver.Waiver;
import dev.adit.waiver.WaiverState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A result of SARIF: what was found, where it stands, of whom it speaks, and whether it counted. */
final class SarifResult {
    /** What references to the tables of the rule pack begin at. */
    static final String PACK = "RULE_PACK";

    private static final int FINGERPRINT = 32;

    private final Assessment assessment;
    private final Json json;
    private final Map<String, Rule> rules = new TreeMap<>();
    private final Map<String, Integer> places = new TreeMap<>();
    private final Set<String> given = new TreeSet<>();

    SarifResult(Assessment assessment, Json json) {
        this.assessment = assessment;
        this.json = json;
        assessment.inputs().files().forEach(file -> given.add(file.file()));
        assessment.ruleSet().facts().given().forEach(table -> given.add(table.file()));
        for (Rule rule : assessment.ruleSet().rules()) {
            places.put(rule.id(), places.size());
            rules.put(rule.id(), rule);
        }
        for (Own own : Own.values()) places.put(own.name(), places.size());
    }

    /** What is told beside the findings of rules. */
    enum Own {
        FAILED("A supplier that fails the run", "Its band is the one that --fail-on names, or a worse one."),
        CONFLICT("Sources disagree", "Ask both sources; the graver answer counts until then."),
        OPEN_QUESTIONS("Questions that nobody has answered", "questions.csv tells what to ask of whom.");

        private final String title;
        private final String help;

        Own(String title, String help) {
            this.title = title;
            this.help = help;
        }

        String title() {
            return title;
        }

        String help() {
            return help;
        }
    }

    void write(ScoredSupplier supplier) {
        String says = supplier.actor().name() + " is " + supplier.card().band() + ", "
                + supplier.card().score().point() + " of 1000, by "
                + String.join(" > ", supplier.card().way()) + "."
                + Way.withWaivers(supplier, assessment)
                        .map(with -> " " + with + ".")
                        .orElse("");
        begin(Own.FAILED.name(), "fail", "error", says);
        place(supplier.actor().at(), supplier.actor());
        end(Own.FAILED.name(), supplier.actor(), "", true, "");
    }

    void write(Finding finding) {
        boolean counted = assessment.gate().counts(finding);
        Rule rule = rules.get(finding.rule());
        boolean favours = rule != null && rule.effect().isControl();
        begin(finding.rule(), favours ? "pass" : "fail", favours ? "none" : level(finding, counted), finding.says());
        Position at = finding.evidence().isEmpty()
                ? finding.actor().at()
                : finding.evidence().get(0).at();
        place(at, finding.actor());
        if (finding.evidence().size() > 1) more(finding.evidence());
        String about = rule == null ? finding.evidence().get(0).attribute().name() : "";
        assessment
                .waivers()
                .applied()
                .about(finding.rule(), finding.actor().id().text())
                .ifPresent(this::suppression);
        end(finding.rule(), finding.actor(), about, counted, finding.state().word());
    }

    /** A waiver that is not in force was rejected, so that the server does not hide the result. */
    private void suppression(StandingWaiver standing) {
        Waiver waiver = standing.waiver();
        boolean holds = standing.state() == WaiverState.IN_FORCE;
        json.array("suppressions").object().put("kind", "external");
        json.put("status", holds ? "accepted" : "rejected").put("justification", Shown.text(standing.words()));
        json.object("properties")
                .put("approver", Shown.text(waiver.approver()))
                .put("ticket", Shown.text(waiver.ticket()))
                .put("expires", waiver.expires().toString());
        json.endObject().endObject().endArray();
    }

    void write(Actor actor, List<String> open) {
        String says = open.size() + " rules cannot tell of " + actor.name() + ": " + String.join(", ", open) + ".";
        begin(Own.OPEN_QUESTIONS.name(), "open", "none", says);
        place(actor.at(), actor);
        end(Own.OPEN_QUESTIONS.name(), actor, "", false, State.GAP.word());
    }

    private static String level(Finding finding, boolean counted) {
        if (counted) return "error";
        boolean isMild = finding.consequence() == Consequence.MONITOR || finding.state() == State.IN_REMEDIATION;
        return isMild ? "note" : "warning";
    }

    private void begin(String rule, String kind, String level, String says) {
        json.object().put("ruleId", rule);
        json.put("ruleIndex", places.getOrDefault(rule, -1));
        json.put("kind", kind).put("level", level);
        SarifJson.text("message", Shown.text(says), json);
    }

    private void place(Position at, Actor actor) {
        json.array("locations").object();
        physical(at);
        RealFile file = RealFile.of(at);
        if (!file.isText()) SarifJson.text("message", file.within(at), json);
        json.array("logicalLocations").object();
        json.put("name", Shown.text(actor.name()))
                .put("fullyQualifiedName", actor.id().text());
        json.put("kind", actor.kind().word()).endObject().endArray();
        json.endObject().endArray();
    }

    /** A row of a workbook or of a file in a zip file is no line of the file that is there. */
    private void physical(Position at) {
        RealFile file = RealFile.of(at);
        json.object("physicalLocation").object("artifactLocation").put("uri", file.uri());
        if (isOfPack(at.file())) json.put("uriBaseId", PACK);
        json.endObject();
        if (file.isText() && at.line() > 0)
            json.object("region").put("startLine", at.line()).endObject();
        json.endObject();
    }

    /** The tables of the rule pack are called so, unless an input or a list that was given has the same name. */
    private boolean isOfPack(String file) {
        return file.startsWith("reference/") && !given.contains(file);
    }

    private void more(List<Claim> evidence) {
        json.array("relatedLocations");
        for (Claim claim : evidence.subList(1, evidence.size())) {
            json.object();
            physical(claim.at());
            SarifJson.text("message", Shown.text(Way.told(claim)), json);
            json.endObject();
        }
        json.endArray();
    }

    /**
     * Ends a result.
     *
     * @param about what tells results of one rule at one actor apart
     * @param state empty if it has none
     */
    private void end(String rule, Actor actor, String about, boolean counted, String state) {
        String print = Sha256.of(rule + "\n" + actor.id().text() + "\n" + about).substring(0, FINGERPRINT);
        json.object("partialFingerprints").put("adit/v1", print).endObject();
        json.object("properties").put("counted", counted);
        if (!state.isEmpty()) json.put("state", state);
        json.endObject().endObject();
    }
}
