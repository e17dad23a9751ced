package dev.adit.cli.ask;

import dev.adit.ask.Asked;
import dev.adit.ask.Fact;
import dev.adit.ask.Hypothesis;
import dev.adit.ask.Outlook;
import dev.adit.ask.RankedQuestion;
import dev.adit.assess.Workings;
import dev.adit.network.Actor;
import dev.adit.network.Network;
import dev.adit.rule.Rule;
import dev.adit.table.Attribute;
import dev.adit.table.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts ranked questions into words. What several questions want to know is asked once, at the first of them. */
public final class QuestionRows {
    /**
     * Whether somebody verified that a stream is kept apart is an answer about the actor that keeps it, and so one for all
     * its streams: they are asked about together.
     */
    private static final String VERIFIED = "segregation_verified";

    private final Asked asked;
    private final Network network;
    private final Vocabulary vocabulary;
    private final Language language;
    private final Sentences sentences;
    private final Parties parties;
    private final Map<String, QuestionRow> rows = new LinkedHashMap<>();
    private final int[] suppliers;
    private final Hypothesis hypothesis;

    private QuestionRows(Asked asked, Workings workings, int[] suppliers, Language language) {
        this.asked = asked;
        this.network = workings.inputs().network();
        this.vocabulary = workings.inputs().claims().vocabulary();
        this.language = language;
        this.sentences = new Sentences(language);
        this.parties = new Parties(
                network, suppliers, workings.findings().standing().table().asOf());
        this.suppliers = suppliers;
        this.hypothesis = new Hypothesis(asked.ground());
    }

    /**
     * The rows in the order of the questions.
     *
     * @param suppliers numbers of the actors that the questions were priced for
     */
    public static List<QuestionRow> of(
            List<RankedQuestion> questions, Asked asked, Workings workings, int[] suppliers, Language language) {
        QuestionRows rows = new QuestionRows(asked, workings, suppliers, language);
        int rank = 0;
        for (RankedQuestion question : questions) {
            int before = rows.rows.size();
            rows.add(question, rank + 1);
            if (rows.rows.size() > before) rank++;
        }
        return List.copyOf(rows.rows.values());
    }

    private void add(RankedQuestion question, int rank) {
        Fact fact = question.fact();
        Outlook outlook = suppliers.length == 1 ? Outlook.of(hypothesis, fact, suppliers[0]) : null;
        QuestionRow plain = plain(question, rank, outlook);
        if (!fact.kind().isOwn()) {
            put(plain, material(fact), word(fact));
            return;
        }
        List<String> names = asked.attributes(fact).stream()
                .filter(name -> vocabulary.place(name).isPresent())
                .toList();
        for (String name : names) put(plain, question(name, fact), name);
        if (names.isEmpty()) put(plain, language.of(asked.texts(fact)), "");
    }

    private String question(String name, Fact fact) {
        if (name.equals(VERIFIED) && !asked.streams(fact).isEmpty()) return sentences.streams(asked.streams(fact));
        Attribute attribute = attribute(name);
        return attribute == null ? "" : language.of(attribute.question());
    }

    private QuestionRow plain(RankedQuestion question, int rank, @Nullable Outlook outlook) {
        Fact fact = question.fact();
        Rule rule = asked.rule(fact);
        Actor about = asked.actor(fact);
        OptionalInt flow = asked.flow(fact);
        return new QuestionRow(
                rank,
                question,
                parties.of(fact.actor()),
                about,
                why(fact),
                rule == null ? List.of() : List.of(rule.id()),
                "",
                "",
                "",
                asked.isWorstForm(fact),
                flow.isEmpty() ? "" : network.at(flow.getAsInt()).toString(),
                outlook);
    }

    private String why(Fact fact) {
        boolean isOfMany =
                fact.kind() == Fact.Kind.STREAM && asked.streams(fact).size() > 1;
        return isOfMany
                ? "Whether its streams " + String.join(", ", asked.streams(fact)) + " are kept apart"
                : asked.title(fact);
    }

    private void put(QuestionRow plain, String text, String name) {
        Attribute attribute = attribute(name);
        String filled = text.replace("{name}", plain.about().name());
        QuestionRow row = plain.asking(filled, name, attribute == null ? "" : sentences.allowed(attribute));
        Fact.Kind kind = plain.question().fact().kind();
        boolean isOfActor = attribute != null && (kind.isOwn() || kind == Fact.Kind.STREAM);
        String key = isOfActor
                ? plain.about().id() + "." + name
                : plain.question().fact().name();
        rows.merge(key, row, QuestionRows::joined);
    }

    private static QuestionRow joined(QuestionRow first, QuestionRow later) {
        TreeSet<String> rules = new TreeSet<>(first.rules());
        rules.addAll(later.rules());
        return first.with(List.copyOf(rules));
    }

    private @Nullable Attribute attribute(String name) {
        OptionalInt place = vocabulary.place(name);
        return place.isEmpty() ? null : vocabulary.at(place.getAsInt());
    }

    private static String word(Fact fact) {
        return switch (fact.kind()) {
            case STREAM -> VERIFIED;
            case LINK -> "link";
            case RECYCLED -> "recycled";
            default -> "origin";
        };
    }

    private String material(Fact fact) {
        String what = asked.material(fact);
        return switch (fact.kind()) {
            case STREAM -> sentences.streams(asked.streams(fact));
            case RECYCLED -> sentences.recycled(what);
            case LINK -> sentences.link(what, asked.seller(fact).name());
            default -> sentences.origin(what);
        };
    }
}
