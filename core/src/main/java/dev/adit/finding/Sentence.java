package dev.adit.finding;

import dev.adit.claim.Claim;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fills a rule's sentence: {@code {name}}, {@code {attribute}} and {@code {attribute.observed_on}}. A part in square
 * brackets is left out if something it names is not known.
 */
final class Sentence {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_0-9]+)(\\.observed_on)?\\}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final String NOT_KNOWN = "not known";

    private final String actorName;
    private final Function<String, @Nullable Claim> claims;

    /** @param claims the claim that counts for an attribute; null if there is none */
    Sentence(String actorName, Function<String, @Nullable Claim> claims) {
        this.actorName = actorName;
        this.claims = claims;
    }

    String fill(String sentence) {
        Matcher parts = OPTIONAL.matcher(sentence);
        StringBuilder kept = new StringBuilder();
        while (parts.find()) {
            String part = parts.group(1);
            parts.appendReplacement(kept, Matcher.quoteReplacement(isKnown(part) ? part : ""));
        }
        parts.appendTail(kept);
        Matcher places = PLACEHOLDER.matcher(kept);
        StringBuilder filled = new StringBuilder();
        while (places.find()) places.appendReplacement(filled, Matcher.quoteReplacement(word(places)));
        return places.appendTail(filled).toString();
    }

    private boolean isKnown(String part) {
        Matcher places = PLACEHOLDER.matcher(part);
        while (places.find()) if (word(places).equals(NOT_KNOWN)) return false;
        return true;
    }

    private String word(Matcher place) {
        if ("name".equals(place.group(1))) return actorName;
        Claim claim = claims.apply(place.group(1));
        if (claim == null) return NOT_KNOWN;
        if (place.group(2) == null) return claim.value();
        return claim.observedOn() == null
                ? "a day not given"
                : claim.observedOn().toString();
    }
}
