package dev.adit.assess;

import dev.adit.finding.Finding;
import dev.adit.finding.Findings;
import dev.adit.finding.State;
import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.rule.Effect;
import dev.adit.rule.Rule;
import dev.adit.score.ScoreCard;
import dev.adit.spread.Sources;
import dev.adit.spread.Step;
import dev.adit.table.Attribute;
import dev.adit.value.CodePointOrder;
import dev.adit.value.Permille;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What to ask first. Only facts on an actor's current worst path can lower its upper bound, so the questions are those
 * of the paths to the scored actors, of their named sources and possible knock-outs, and of the actors themselves. Since
 * a path shows one source and hides the others, the actors further upstream are asked too where harm was found, or where
 * nobody has ever said a word about children. A question is told once, with the number of scored actors it bears on.
 */
public final class Questions {
    private static final Comparator<Draft> ORDER = Comparator.comparingInt((Draft draft) -> -draft.suppliers)
            .thenComparing(draft -> draft.weight)
            .thenComparing(draft -> draft.actor.id().text(), CodePointOrder.INSTANCE)
            .thenComparing(draft -> -draft.rules.size())
            .thenComparing(draft -> draft.about, CodePointOrder.INSTANCE)
            .thenComparing(draft -> draft.text, CodePointOrder.INSTANCE);

    private final Findings findings;
    private final Network network;
    private final FurtherUpstream upstream;
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<Breadth, Map<Integer, List<Draft>>> readFor = new HashMap<>();
    private int supplier;

    private Questions(Assessment assessment) {
        this.findings = assessment.findings();
        this.network = assessment.inputs().network();
        this.upstream = new FurtherUpstream(findings, network.actors());
        for (Breadth breadth : Breadth.values()) readFor.put(breadth, new HashMap<>());
    }

    /** The questions, those that bear on most scored actors first. */
    public static List<Question> of(Assessment assessment) {
        Questions questions = new Questions(assessment);
        for (ScoredSupplier supplier : assessment.suppliers()) questions.about(supplier);
        return questions.told();
    }

    /** Those that bear on one scored actor, in the same order. */
    public static List<Question> of(Assessment assessment, ScoredSupplier supplier) {
        Questions questions = new Questions(assessment);
        questions.about(supplier);
        return questions.told();
    }

    private List<Question> told() {
        return drafts.values().stream().sorted(ORDER).map(Draft::told).toList();
    }

    /** How much an actor is asked: everything, what bears on signs of harm, or the first things about children. */
    private enum Breadth {
        ALL,
        HARM,
        CHILDREN
    }

    /** How much hangs on an answer, the most first. */
    private enum Weight {
        KNOCKOUT,
        HARM,
        REST;

        static Weight of(Rule rule) {
            if (rule.effect().kind() == Effect.Kind.KNOCKOUT) return KNOCKOUT;
            return rule.effect().isHarm() ? HARM : REST;
        }
    }

    private static final class Draft {
        final Actor actor;
        final String about;
        final String text;
        final Set<String> because = new LinkedHashSet<>();
        final Set<String> rules = new TreeSet<>();
        Weight weight = Weight.REST;
        int suppliers;
        int lastSupplier;

        Draft(Actor actor, String about, String text) {
            this.actor = actor;
            this.about = about;
            this.text = text;
        }

        void bearsOn(int supplier) {
            if (lastSupplier == supplier) return;
            lastSupplier = supplier;
            suppliers++;
        }

        Question told() {
            return new Question(actor, about, text, String.join("; ", because), List.copyOf(rules), suppliers);
        }
    }

    private void about(ScoredSupplier scored) {
        supplier++;
        ScoreCard card = scored.card();
        Set<Integer> actors = new LinkedHashSet<>();
        int self = network.number(card.actor());
        actors.add(self);
        for (Step step : card.highPath()) {
            actors.add(step.actor());
            link(step, card);
        }
        for (Step step : card.path()) actors.add(step.actor());
        for (Sources.Source source : card.sources()) actors.add(number(source.name()));
        if (card.verdict() != null) actors.add(number(card.verdict().path().get(0)));
        actors.removeIf(actor -> actor < 0);
        for (int actor : actors) ask(actor, Breadth.ALL);
        FurtherUpstream.Whom further = upstream.of(self, actors);
        for (int actor : further.found()) ask(actor, Breadth.HARM);
        for (int actor : further.silent()) ask(actor, Breadth.CHILDREN);
    }

    /** The actor of a state or a source; negative for a virtual one. */
    private int number(String name) {
        int bar = name.indexOf('|');
        return network.number(bar < 0 ? name : name.substring(0, bar));
    }

    private void link(Step step, ScoreCard card) {
        String via = step.via();
        if (via == null || step.actor() < 0) return;
        Actor actor = network.actors().get(step.actor());
        if (via.startsWith("unknown:"))
            note(
                            actor,
                            "origin",
                            "From whom, and from which mine or country, does " + actor.name() + " get its material?",
                            "part of its intake is of unknown origin")
                    .bearsOn(supplier);
        else if (step.flow() >= 0 && !isEstablished(step.flow()))
            note(
                            actor,
                            "link",
                            "Is what " + actor.name() + " takes from " + before(step, card) + " in this product?",
                            "the link is not established")
                    .bearsOn(supplier);
    }

    private boolean isEstablished(int flow) {
        return findings.ruleSet().method().link(network.link(flow)).low() == Permille.ONE;
    }

    private String before(Step step, ScoreCard card) {
        int place = card.highPath().indexOf(step);
        return place > 0 ? Waterfall.name(card.highPath().get(place - 1), network) : "its suppliers";
    }

    /** An actor is read once, however many scored actors it stands behind. */
    private void ask(int actor, Breadth breadth) {
        Map<Integer, List<Draft>> read = readFor.getOrDefault(breadth, Map.of());
        for (Draft draft : read.computeIfAbsent(actor, fresh -> read(actor, breadth))) draft.bearsOn(supplier);
    }

    private List<Draft> read(int actor, Breadth breadth) {
        List<Draft> read = new ArrayList<>();
        for (int number = 0; number < findings.rules(); number++) {
            Rule rule = findings.rule(number);
            if (!findings.applies(number, actor)
                    || (breadth != Breadth.ALL && !rule.effect().isHarm())) continue;
            State state = findings.state(number, actor);
            boolean isFound = state == State.OPEN || state == State.IN_REMEDIATION;
            if (state == State.CLEAR || (isFound && !rule.effect().isHarm())) continue;
            Finding finding = findings.finding(number, actor);
            for (String attribute : attributes(finding))
                if (breadth != Breadth.CHILDREN || FurtherUpstream.ABOUT_CHILDREN.contains(attribute))
                    gap(attribute, finding, rule, read);
        }
        return read;
    }

    private static List<String> attributes(Finding finding) {
        if (finding.state() == State.GAP) return finding.missing();
        return finding.evidence().stream()
                .map(claim -> claim.attribute().name())
                .toList();
    }

    private void gap(String attribute, Finding finding, Rule rule, List<Draft> read) {
        OptionalInt place = findings.ruleSet().vocabulary().place(attribute);
        if (place.isEmpty()) return;
        Attribute asked = findings.ruleSet().vocabulary().at(place.getAsInt());
        String question = asked.question()
                .getOrDefault("en", asked.title())
                .replace("{name}", finding.actor().name());
        Draft draft = note(finding.actor(), attribute, question, because(finding.state()));
        draft.rules.add(finding.rule());
        if (Weight.of(rule).compareTo(draft.weight) < 0) draft.weight = Weight.of(rule);
        read.add(draft);
    }

    private static String because(State state) {
        return switch (state) {
            case STALE -> "the last answer is adverse and out of date";
            case OPEN -> "a finding is open; a newer answer can settle it";
            case IN_REMEDIATION -> "it is being remedied; a newer answer tells how that goes";
            default -> "nobody has answered, or the answer has expired";
        };
    }

    private Draft note(Actor actor, String about, String text, String because) {
        Draft draft =
                drafts.computeIfAbsent(actor.id() + "\n" + about + "\n" + text, fresh -> new Draft(actor, about, text));
        draft.because.add(because);
        return draft;
    }
}
