package dev.adit.cli;

import dev.adit.network.ActorKind;
import dev.adit.table.Attribute;
import dev.adit.table.AttributeType;
import dev.adit.table.Vocabulary;
import java.util.stream.IntStream;

/** The text of a new rule: in good form from the start, with everything that its author has to say marked. */
final class RuleDraft {
    private final Vocabulary vocabulary;

    RuleDraft(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A note that asks the first attribute of the vocabulary that is answered with yes or no. */
    String text(String id, String title) {
        Attribute asked = IntStream.range(0, vocabulary.size())
                .mapToObj(vocabulary::at)
                .filter(attribute -> attribute.type() == AttributeType.TRUTH)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the vocabulary has no attribute of yes and no"));
        String kind = asked.appliesTo().stream().sorted().findFirst().orElse(ActorKind.MINE_SITE.word());
        return """
                id: %1$s
                title: %2$s
                status: draft
                pack: extended
                applies_to: [%3$s]
                oecd: {step: 2, category: circumstances}
                severity: {scale: 1, scope: 1, irremediability: 1}
                # 'indicator' and 'knockout' also need theme, group, strength, prior and range: see docs/rules.md.
                effect: note
                consequence: monitor
                when:
                  %4$s: {is: yes}
                says: "TODO: what a yes at {name} means."
                gap_says: "TODO: what nobody has said of {name}."
                why: "TODO: why a yes matters."
                when_wrong: "TODO: when a yes may be wrong."
                next: []
                sources:
                  - {cite: "TODO: body, document, place", verified: false}
                ours: [severity]
                examples:
                  - {name: "TODO: a case that must say yes", given: {%4$s: yes}, expect: yes}
                  - {name: "TODO: a case that must say no", given: {%4$s: no}, expect: no}
                  - {name: "nobody has said", given: {}, expect: unknown}
                """.formatted(id, quoted(title), kind, asked.name());
    }

    private static String quoted(String title) {
        return "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
