package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.claim.EvidenceGrade;
import dev.adit.problem.Position;
import dev.adit.smelter.ConsolidatedSmelter;
import dev.adit.smelter.Consolidation;
import dev.adit.template.Declaration;
import dev.adit.template.Question;
import dev.adit.template.Reading;
import dev.adit.template.Reply;
import dev.adit.template.SmelterRow;
import dev.adit.value.Days;
import dev.adit.value.Minerals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a declaration says of the company that makes it: who it is, what it handles, and what it answers. */
final class DeclaredActors {
    /** Questions that ask what an attribute asks, and nothing else. */
    private static final List<Map.Entry<Question, String>> ATTRIBUTES = List.of(
            Map.entry(Question.FROM_HIGH_RISK_AREAS, "red_flag_sourcing"),
            Map.entry(Question.POLICY_COVERS_WORST_FORMS, "wfcl_policy"));

    private static final String IDENTIFIED = "smelter_identified";

    private DeclaredActors() {}

    /** The record of the company that declares, and its name in the network. */
    static String record(Reading reading) {
        return reading.declaration().file();
    }

    /** Says which metals the company uses: those of its smelters and those it says it uses. */
    static void gather(Reading reading, Newcomers newcomers, Minerals minerals) {
        Set<String> used = new TreeSet<>();
        Declaration declaration = reading.declaration();
        for (SmelterRow row : declaration.smelters()) minerals.of(row.metal()).ifPresent(used::add);
        for (Declaration.Answer answer : declaration.answers())
            if (answer.meaning() == Question.USED && Reply.of(answer.text()) == Reply.YES)
                minerals.of(answer.metal()).ifPresent(used::add);
        newcomers.handles(record(reading), List.copyOf(used));
    }

    /** Tells its answers; the actor stands by then. */
    static void tell(Reading reading, int actor, Consolidation smelters, Intake intake) {
        Declaration declaration = reading.declaration();
        for (Map.Entry<Question, String> asked : ATTRIBUTES)
            graver(declaration, asked.getKey())
                    .ifPresent(answer -> intake.told(
                            actor,
                            asked.getValue(),
                            Reply.of(answer.text()) == Reply.YES ? "yes" : "no",
                            origin(reading, answer.at()),
                            column(answer.at())));
        tellIdentified(reading, actor, smelters, intake);
    }

    /** Of the metals' answers the one that shows more risk; none if it is not answered by yes or no. */
    private static Optional<Declaration.Answer> graver(Declaration declaration, Question question) {
        Reply grave = question == Question.FROM_HIGH_RISK_AREAS ? Reply.YES : Reply.NO;
        List<Declaration.Answer> answers = declaration.answers().stream()
                .filter(answer -> answer.meaning() == question)
                .toList();
        Optional<Declaration.Answer> worst = answers.stream()
                .filter(answer -> Reply.of(answer.text()) == grave)
                .findFirst();
        if (worst.isPresent()) return worst;
        Reply mild = grave == Reply.YES ? Reply.NO : Reply.YES;
        Set<String> unused = unused(declaration);
        List<Declaration.Answer> asked = answers.stream()
                .filter(answer -> !unused.contains(answer.metal()))
                .toList();
        boolean areAll = asked.stream().allMatch(answer -> Reply.of(answer.text()) == mild);
        return areAll ? asked.stream().findFirst() : Optional.empty();
    }

    /** Metals that the company says it does not use; a blank answer about any other leaves the question open. */
    private static Set<String> unused(Declaration declaration) {
        Set<String> unused = new TreeSet<>();
        for (Declaration.Answer answer : declaration.answers()) {
            Reply reply = Reply.of(answer.text());
            boolean isDenied = reply == Reply.NO || reply == Reply.NOT_DECLARING;
            if (answer.meaning() == Question.USED && isDenied) unused.add(answer.metal());
        }
        return unused;
    }

    /** A row that names no smelter says it plainly, whatever the answer to the question is. */
    private static void tellIdentified(Reading reading, int actor, Consolidation smelters, Intake intake) {
        String sheet = reading.declaration().file() + "[";
        Optional<ConsolidatedSmelter.Rejected> unnamed = smelters.rejected().stream()
                .filter(row -> row.reason() == ConsolidatedSmelter.Rejected.Reason.NOT_IDENTIFIED)
                .filter(row -> row.at().file().startsWith(sheet))
                .findFirst();
        if (unnamed.isPresent()) {
            Position at = unnamed.get().at();
            intake.told(actor, IDENTIFIED, "no", origin(reading, at), column(at));
            return;
        }
        graver(reading.declaration(), Question.ALL_SMELTERS_IDENTIFIED)
                .ifPresent(answer -> intake.told(
                        actor,
                        IDENTIFIED,
                        Reply.of(answer.text()) == Reply.YES ? "yes" : "no",
                        origin(reading, answer.at()),
                        column(answer.at())));
    }

    /** What a company says of itself, on the day it gives. */
    static Claims.Origin origin(Reading reading, Position at) {
        Declaration declaration = reading.declaration();
        int day = declaration.effectiveDate() == null ? Days.UNKNOWN : Days.of(declaration.effectiveDate());
        return new Claims.Origin(day, Days.UNKNOWN, source(reading), EvidenceGrade.D, at.file(), at.line());
    }

    static String source(Reading reading) {
        return reading.detection().title() + " of "
                + (reading.declaration().company().isEmpty()
                        ? reading.declaration().file()
                        : reading.declaration().company());
    }

    static String column(Position at) {
        return at.name() == null ? "" : at.name();
    }
}
