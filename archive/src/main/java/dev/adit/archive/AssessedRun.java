package dev.adit.archive;

import dev.adit.assess.Assessment;
import dev.adit.assess.ScoredSupplier;
import dev.adit.claim.Claim;
import dev.adit.finding.Finding;
import dev.adit.finding.State;
import dev.adit.read.FileCount;
import dev.adit.report.ManifestJson;
import dev.adit.report.ScoresCsv;
import dev.adit.report.Version;
import dev.adit.rule.Band;
import dev.adit.rule.Method;
import dev.adit.score.ScoreCard;
import dev.adit.value.Sha256;
import dev.adit.waiver.AppliedWaivers;
import dev.adit.waiver.StandingWaiver;
import dev.adit.waiver.Waiver;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An assessment, as the archive keeps it. */
public record AssessedRun(Assessment assessment) implements RunContent {
    @Override
    public RunHead head() {
        StringWriter manifest = new StringWriter();
        new ManifestJson().write(assessment, manifest);
        return new RunHead(
                assessment.asOf().toString(),
                Version.text(),
                assessment.ruleSet().id(),
                assessment.ruleSet().version(),
                assessment.ruleSet().sha256(),
                inputs(assessment.inputs().files()),
                assessment.named(),
                bands(assessment.ruleSet().method()),
                assessment.ruleSet().method().threshold(),
                0,
                0,
                waivers(assessment.waivers().applied()),
                manifest.toString());
    }

    private static @Nullable String waivers(AppliedWaivers applied) {
        return applied.isGiven() ? applied.given().sha256() : null;
    }

    private static List<String> bands(Method method) {
        List<String> bands = new ArrayList<>(List.of(Method.CRITICAL));
        for (Band band : method.bands()) bands.add(band.name());
        return bands;
    }

    /** A file may be given in any order; that alone makes no other inputs. */
    private static String inputs(List<FileCount> files) {
        List<String> lines = files.stream()
                .map(file -> file.sha256() + " " + file.file() + "\n")
                .sorted()
                .toList();
        return Sha256.of(String.join("", lines));
    }

    @Override
    public List<ScoreRow> scores() {
        List<ScoreRow> rows = new ArrayList<>();
        for (ScoredSupplier supplier : assessment.suppliers()) rows.add(score(rows.size() + 1, supplier));
        return rows;
    }

    private ScoreRow score(int place, ScoredSupplier supplier) {
        ScoreCard card = supplier.card();
        return new ScoreRow(
                place,
                card.actor(),
                supplier.actor().name(),
                supplier.actor().kind().word(),
                supplier.actor().country() == null
                        ? null
                        : supplier.actor().country().code(),
                supplier.weight(),
                card.own().point(),
                card.score().low(),
                card.score().point(),
                card.score().high(),
                card.band(),
                card.worstCaseBand(),
                ScoresCsv.knockout(card),
                card.verdict() == null ? null : card.verdict().why().word(),
                card.theme(),
                supplier.consequence().word(),
                supplier.because(),
                card.volumeAtRisk(),
                card.volumeUnknown(),
                supplier.redFlags(),
                supplier.dataGaps(),
                withWaivers(assessment.waivers().card(supplier)));
    }

    private static WithWaivers withWaivers(ScoreCard card) {
        return new WithWaivers(
                card.score().low(), card.score().point(), card.score().high(), card.band(), card.worstCaseBand());
    }

    @Override
    public void eachFinding(Consumer<FindingRow> reader) {
        long[] place = {0};
        assessment.findings().each(finding -> reader.accept(finding(++place[0], finding)));
    }

    private FindingRow finding(long place, Finding finding) {
        Claim claim = finding.evidence().isEmpty() ? null : finding.evidence().get(0);
        return new FindingRow(
                place,
                finding.rule(),
                finding.actor().id().text(),
                finding.state().word(),
                finding.theme(),
                finding.consequence().word(),
                finding.state() == State.GAP ? null : finding.says(),
                String.join("; ", finding.missing()),
                claim == null ? finding.actor().at().file() : claim.at().file(),
                claim == null ? finding.actor().at().line() : claim.at().line(),
                claim == null ? null : claim.at().name(),
                claim == null || claim.observedOn() == null
                        ? null
                        : claim.observedOn().toString(),
                claim == null ? null : claim.source(),
                claim == null ? null : claim.grade().name(),
                Math.max(0, finding.evidence().size() - 1),
                waiver(finding));
    }

    private @Nullable FindingWaiver waiver(Finding finding) {
        StandingWaiver standing = assessment
                .waivers()
                .applied()
                .about(finding.rule(), finding.actor().id().text())
                .orElse(null);
        if (standing == null) return null;
        Waiver waiver = standing.waiver();
        return new FindingWaiver(
                standing.state().word(),
                waiver.reason(),
                waiver.approver(),
                waiver.ticket(),
                waiver.expires().toString());
    }
}
