package dev.adit.assess;

import dev.adit.finding.Finding;
import dev.adit.finding.Findings;
import dev.adit.finding.State;
import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.spread.Step;
import dev.adit.table.Attribute;
import dev.adit.value.ActorId;
import dev.adit.value.CodePointOrder;
import dev.adit.value.Permille;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What to ask first: only facts on an actor's current worst path can lower its upper bound, so the questions are those
 * of the paths to the scored actors, of their possible knock-outs, and of the actors themselves. A question is told
 * once, with the number of scored actors it bears on.
 */
public final class Questions {
    private static final Comparator<Draft> ORDER = Comparator.comparingInt((Draft draft) -> -draft.suppliers.size())
            .thenComparing(draft -> draft.actor.id().text(), CodePointOrder.INSTANCE)
            .thenComparing(draft -> draft.about);

    private final Findings findings;
    private final Network network;
    private final Map<String, Draft> drafts = new TreeMap<>();

    private Questions(Assessment assessment) {
        this.findings = assessment.findings();
        this.network = assessment.inputs().network();
    }

    /** The questions, those that bear on most scored actors first. */
    public static List<Question> of(Assessment assessment) {
        Questions questions = new Questions(assessment);
        for (ScoredSupplier supplier : assessment.suppliers()) questions.about(supplier);
        return questions.drafts.values().stream().sorted(ORDER).map(Draft::told).toList();
    }

    private static final class Draft {
        final Actor actor;
        final String about;
        final String text;
        final Set<String> because = new LinkedHashSet<>();
        final Set<String> rules = new TreeSet<>();
        final Set<ActorId> suppliers = new TreeSet<>();

        Draft(Actor actor, String about, String text) {
            this.actor = actor;
            this.about = about;
            this.text = text;
        }

        Question told() {
            return new Question(actor, about, text, String.join("; ", because), List.copyOf(rules), suppliers.size());
        }
    }

    private void about(ScoredSupplier supplier) {
        Set<Integer> actors = new LinkedHashSet<>();
        actors.add(network.number(supplier.card().actor()));
        for (Step step : supplier.card().highPath()) {
            if (step.actor() >= 0) actors.add(step.actor());
            link(step, supplier);
        }
        if (supplier.card().verdict() != null) {
            String source = supplier.card().verdict().path().get(0);
            actors.add(network.number(source.substring(0, source.indexOf('|'))));
        }
        for (int actor : actors) gaps(actor, supplier);
    }

    private void link(Step step, ScoredSupplier supplier) {
        String via = step.via();
        if (via == null || step.actor() < 0) return;
        Actor actor = network.actors().get(step.actor());
        if (via.startsWith("unknown:"))
            note(
                    actor,
                    "origin",
                    "From whom, and from which mine or country, does " + actor.name() + " get its material?",
                    "part of its intake is of unknown origin",
                    List.of(),
                    supplier);
        else if (step.flow() >= 0 && !isEstablished(step.flow()))
            note(
                    actor,
                    "link",
                    "Is what " + actor.name() + " takes from " + before(step, supplier) + " in this product?",
                    "the link is not established",
                    List.of(),
                    supplier);
    }

    private boolean isEstablished(int flow) {
        return findings.ruleSet().method().link(network.link(flow)).low() == Permille.ONE;
    }

    private String before(Step step, ScoredSupplier supplier) {
        int place = supplier.card().highPath().indexOf(step);
        return place > 0 ? Waterfall.name(supplier.card().highPath().get(place - 1), network) : "its suppliers";
    }

    private void gaps(int actor, ScoredSupplier supplier) {
        for (int rule = 0; rule < findings.rules(); rule++) {
            State state = findings.applies(rule, actor) ? findings.state(rule, actor) : State.CLEAR;
            if (state != State.GAP && state != State.STALE) continue;
            Finding finding = findings.finding(rule, actor);
            for (String attribute : asked(finding)) gap(attribute, finding, supplier);
        }
    }

    private static List<String> asked(Finding finding) {
        if (finding.state() == State.GAP) return finding.missing();
        return finding.evidence().stream()
                .map(claim -> claim.attribute().name())
                .toList();
    }

    private void gap(String attribute, Finding finding, ScoredSupplier supplier) {
        OptionalInt place = findings.ruleSet().vocabulary().place(attribute);
        if (place.isEmpty()) return;
        Attribute asked = findings.ruleSet().vocabulary().at(place.getAsInt());
        String question = asked.question()
                .getOrDefault("en", asked.title())
                .replace("{name}", finding.actor().name());
        String because = finding.state() == State.STALE
                ? "the last answer is adverse and out of date"
                : "nobody has answered, or the answer has expired";
        note(finding.actor(), attribute, question, because, List.of(finding.rule()), supplier);
    }

    private void note(
            Actor actor, String about, String text, String because, List<String> rules, ScoredSupplier supplier) {
        Draft draft =
                drafts.computeIfAbsent(actor.id() + "\n" + about + "\n" + text, fresh -> new Draft(actor, about, text));
        draft.because.add(because);
        draft.rules.addAll(rules);
        draft.suppliers.add(supplier.actor().id());
    }

    /** Those that bear on one scored actor, in the same order. */
    public static List<Question> of(Assessment assessment, ScoredSupplier supplier) {
        Questions questions = new Questions(assessment);
        questions.about(supplier);
        return new ArrayList<>(questions.drafts.values().stream()
                .sorted(ORDER)
                .map(Draft::told)
                .toList());
    }
}
