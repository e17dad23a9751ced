package dev.adit.rulesets;

import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Problem;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSetReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pack of one rule, attribute and action that has every key, for asking the readers what they know: they name all
 * known keys when an unknown one is planted, and all allowed words when a wrong one is.
 */
final class SmallPack {
    private static final String STRANGER = "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq";
    private static final String KNOWN_ARE = "known are: ";

    private static final String RULE = "small/rules/X-1.yaml";
    private static final String CONTROL = "small/rules/X-2.yaml";
    private static final String VOCABULARY = "vocabulary/site.yaml";
    private static final String ACTION = "actions/look-again.yaml";
    private static final String LESSON = "lessons/LL-00.yaml";
    private static final String HEAD = "small/ruleset.yaml";
    private static final List<String> FILES =
            List.of(RULE, CONTROL, VOCABULARY, ACTION, LESSON, HEAD, "reference/minerals.csv");

    private final Path folder;

    SmallPack(Path folder) {
        this.folder = folder;
        for (String file : FILES) write(file, text(file));
    }

    /** A place where a mapping of fixed keys stands, in a file and in its schema. */
    enum Level {
        RULE_ITSELF("rule", "", RULE, "id: X-1"),
        OECD("rule", "/properties/oecd", RULE, "oecd: {"),
        GRAVER("rule", "/properties/graver", RULE, "graver: {"),
        REMEDIATION("rule", "/properties/in_remediation", RULE, "in_remediation: {"),
        RANGE("rule", "/properties/range", RULE, "range: {"),
        PARAMETER("rule", "/$defs/parameter", RULE, "parameters: {many: {"),
        CITATION("rule", "/$defs/citation", RULE, "sources: [{"),
        EXAMPLE("rule", "/$defs/example", RULE, "examples: [{"),
        DATED_ANSWER("rule", "/$defs/answer/oneOf/1", RULE, "workers: {value: 3, "),
        CONTROL_EFFECT("rule", "/properties/effect/oneOf/1", CONTROL, "effect: {"),
        ATTRIBUTE("vocabulary", "/$defs/attribute", VOCABULARY, "workers: {"),
        BOUND("vocabulary", "/$defs/attribute/properties/adverse/oneOf/2", VOCABULARY, "adverse: {"),
        ACTION_ITSELF("action", "", ACTION, "id: look-again"),
        CITATION_OF_AN_ACTION("action", "/properties/sources/items", ACTION, "sources: [{"),
        LESSON_ITSELF("lesson", "", LESSON, "id: LL-00"),
        CITATION_OF_A_LESSON("lesson", "/properties/sources/items", LESSON, "sources: [{"),
        SET("ruleset", "", HEAD, "id: small"),
        METHOD("ruleset", "/properties/method", HEAD, "method: {"),
        THEME("ruleset", "/properties/method/properties/themes/additionalProperties", HEAD, "HARM: {"),
        LINK("ruleset", "/properties/method/properties/link", HEAD, "link: {"),
        LEAK("ruleset", "/properties/method/properties/leak", HEAD, "leak: {"),
        ENGAGEMENT("ruleset", "/$defs/engagement", HEAD, "mitigate: {");

        final String schema;
        final String at;
        final String file;
        final String after;

        Level(String schema, String at, String file, String after) {
            this.schema = schema;
            this.at = at;
            this.file = file;
            this.after = after;
        }

        /** A key of its own line after a line, or a first key after an opening brace. */
        String planted() {
            boolean inBraces = after.endsWith("{") || after.endsWith(", ");
            return inBraces ? after + STRANGER + ": [0, 0, 0], " : after + "\n" + STRANGER + ": 1";
        }
    }

    /** A key that takes one of a few words. */
    enum Word {
        STATUS("rule", "/properties/status", RULE, "status: stable"),
        PACK("rule", "/properties/pack", RULE, "pack: core"),
        KIND("rule", "/$defs/kind", RULE, "applies_to: mine-site"),
        CATEGORY("rule", "/properties/oecd/properties/category", RULE, "category: origin"),
        EFFECT("rule", "/properties/effect/oneOf/0", RULE, "effect: indicator"),
        CONTROL_PLACE("rule", "/properties/effect/oneOf/1/properties/control", CONTROL, "control: own"),
        CONSEQUENCE("rule", "/$defs/consequence", RULE, "consequence: mitigate"),
        EXPECT("rule", "/$defs/example/properties/expect", RULE, "expect: unknown"),
        TYPE("vocabulary", "/$defs/attribute/properties/type", VOCABULARY, "type: count"),
        KIND_OF_AN_ATTRIBUTE("vocabulary", "/$defs/kind", VOCABULARY, "kinds: mine-site"),
        LEARNING_TYPE("lesson", "/properties/learning_type", LESSON, "learning_type: lesson"),
        EVALUATION_TYPE("lesson", "/properties/evaluation_type", LESSON, "evaluation_type: final"),
        IN_REMEDIATION("ruleset", "/properties/in_remediation", HEAD, "in_remediation: mitigate");

        final String schema;
        final String at;
        final String file;
        final String written;

        Word(String schema, String at, String file, String written) {
            this.schema = schema;
            this.at = at;
            this.file = file;
            this.written = written;
        }

        String planted() {
            return written.substring(0, written.indexOf(':') + 2) + STRANGER;
        }
    }

    /** The keys that the reader names when a stranger stands among them. */
    Set<String> keysKnownAt(Level level) {
        Set<String> known = knownAfter(level.file, level.after, level.planted(), Code.R02);
        if (level == Level.METHOD)
            known.removeAll(Set.of("prior", "action_cost")); // passed over; conformance documents have them
        return known;
    }

    /** The words that the reader names when a stranger stands in their place. */
    Set<String> wordsAllowedFor(Word word) {
        return knownAfter(word.file, word.written, word.planted(), Code.R04);
    }

    private Set<String> knownAfter(String file, String written, String planted, Code code) {
        String whole = text(file);
        if (!whole.contains(written)) throw new AssertionError(file + " does not hold: " + written);
        write(file, whole.replace(written, planted));
        return problems().stream()
                .filter(problem -> problem.code() == code && problem.what().contains(STRANGER))
                .map(Problem::help)
                .findFirst()
                .map(SmallPack::words)
                .orElseThrow(() -> new AssertionError("no " + code + " names the stranger: " + problems()));
    }

    private static Set<String> words(String help) {
        if (!help.startsWith(KNOWN_ARE)) throw new AssertionError("the help does not name what is known: " + help);
        return new TreeSet<>(List.of(help.substring(KNOWN_ARE.length()).split(", ", -1)));
    }

    /** What the readers find wrong with the pack as it stands. */
    List<Problem> problems() {
        try {
            new RuleSetReader(RuleFiles.ofFolder(folder)).read();
            return List.of();
        } catch (InvalidInputException invalid) {
            return invalid.problems();
        }
    }

    private static String text(String file) {
        return switch (file) {
            case RULE -> SmallPackTexts.RULE;
            case CONTROL -> SmallPackTexts.CONTROL;
            case VOCABULARY -> SmallPackTexts.VOCABULARY;
            case ACTION -> SmallPackTexts.ACTION;
            case LESSON -> SmallPackTexts.LESSON;
            case HEAD -> SmallPackTexts.HEAD;
            default -> "mineral,synonym,language,note\ntin,tin,en,\n";
        };
    }

    private void write(String file, String text) {
        try {
            Path place = folder.resolve(file);
            Files.createDirectories(place.resolveSibling("."));
            Files.writeString(place, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
