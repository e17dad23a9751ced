package dev.adit.fact;

import dev.adit.value.Country;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names by which countries go, in several languages, beside their codes. A name of two countries, such as "Congo"
 * alone, is ambiguous: it is told as such and never guessed.
 */
public final class Countries {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String ARTICLE = "the";
    private static final List<Country> CONGOS = List.of(new Country("CD"), new Country("CG"));

    private final Map<String, List<Country>> byText = new HashMap<>();

    /** @param names the countries that each name or code stands for; case, accents and punctuation do not matter */
    public Countries(Map<String, ? extends Collection<Country>> names) {
        Map<String, TreeSet<String>> folded = new HashMap<>();
        names.forEach((name, countries) -> countries.forEach(country ->
                folded.computeIfAbsent(fold(name), fresh -> new TreeSet<>()).add(country.code())));
        folded.forEach((name, codes) ->
                byText.put(name, codes.stream().map(Country::new).toList()));
        for (String name : names.keySet()) byText.put(name, byText.getOrDefault(fold(name), List.of()));
    }

    /** Knows the ISO 3166 codes of two and three letters and no names. */
    public static Countries byCode() {
        return new Countries(Map.of());
    }

    /** The countries a text may stand for, by code: none if it is unknown, several if it is ambiguous. */
    public List<Country> find(String text) {
        List<Country> asWritten = byText.get(text);
        if (asWritten != null) return asWritten;
        Optional<Country> byCode = Country.of(text);
        return byCode.isPresent() ? List.of(byCode.get()) : byText.getOrDefault(fold(text), List.of());
    }

    /** What to write instead of a text that {@link #find} does not know or finds ambiguous. */
    public String help(String text) {
        List<Country> either = find(text);
        if (either.size() < 2) return Country.help(text);
        if (either.equals(CONGOS)) return Country.help("Congo");
        return "write the code of the one that is meant, " + words(either)
                + "; leave the cell empty if it is not known";
    }

    /** What is wrong with such a text, in words. */
    public String fault(String shown, List<Country> found) {
        if (found.isEmpty())
            return "'" + shown + "' is not an ISO 3166 code" + (byText.isEmpty() ? "" : " or known name");
        return "'" + shown + "' is ambiguous: it may be " + words(found);
    }

    private static String words(List<Country> either) {
        return String.join(" or ", either.stream().map(Country::code).toList());
    }

    /** Lower case, without accents, punctuation and the article "the", one blank between words. */
    static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        String plain =
                ACCENTS.matcher(apart).replaceAll("").replace("&", " and ").toLowerCase(Locale.ROOT);
        for (String word : BETWEEN_WORDS.split(plain, -1))
            if (!word.isEmpty() && !word.equals(ARTICLE)) words.add(word);
        return String.join(" ", words);
    }
}
