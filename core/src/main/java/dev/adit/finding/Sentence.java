package dev.adit.finding;

import dev.adit.claim.Claim;
import dev.adit.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule's sentence, taken apart once and filled for many actors: {@code {name}}, {@code {attribute}} and
 * {@code {attribute.observed_on}}. A part in square brackets is left out if something it names is not known.
 */
final class Sentence {
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final String ACTOR_NAME = "name";

    private final List<Part> parts = new ArrayList<>();

    Sentence(String text) {
        Matcher brackets = OPTIONAL.matcher(text);
        int done = 0;
        while (brackets.find()) {
            parts.add(new Part(words(text.substring(done, brackets.start())), false));
            parts.add(new Part(words(brackets.group(1)), true));
            done = brackets.end();
        }
        parts.add(new Part(words(text.substring(done)), false));
    }

    /** Words in a row; optional ones go together or not at all. */
    private record Part(List<Word> words, boolean optional) {}

    /** A text as it stands, or what an attribute's claim says. */
    private record Word(String text, boolean isPlace, boolean asksDay) {}

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher places = Rule.Texts.PLACEHOLDER.matcher(text);
        int done = 0;
        while (places.find()) {
            words.add(new Word(text.substring(done, places.start()), false, false));
            words.add(new Word(places.group(1), true, places.group(2) != null));
            done = places.end();
        }
        words.add(new Word(text.substring(done), false, false));
        return words;
    }

    /** The sentence about an actor, given for each attribute the claim that counts, or null if there is none. */
    String fill(String actorName, Function<String, @Nullable Claim> claims) {
        StringBuilder filled = new StringBuilder();
        for (Part part : parts) {
            int before = filled.length();
            boolean known = true;
            for (Word word : part.words) known &= append(word, actorName, claims, filled);
            if (part.optional && !known) filled.setLength(before);
        }
        return filled.toString();
    }

    /** False if what the word names is not known. */
    private static boolean append(
            Word word, String actorName, Function<String, @Nullable Claim> claims, StringBuilder filled) {
        if (!word.isPlace || word.text.equals(ACTOR_NAME)) {
            filled.append(word.isPlace ? actorName : word.text);
            return true;
        }
        Claim claim = claims.apply(word.text);
        if (claim == null) filled.append("not known");
        else if (!word.asksDay) filled.append(claim.value());
        else filled.append(claim.observedOn() == null ? "a day not given" : claim.observedOn());
        return claim != null;
    }
}
