package dev.adit.value;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names by which minerals go, each leading to one canonical name: the metal or mineral that is traded, so that
 * an ore and its metal are the same commodity along a chain.
 */
public final class Minerals {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s()/,;+&]+");

    private final Map<String, String> canonical = new HashMap<>();

    /** @param synonyms canonical name by every name it goes by; case and accents do not matter */
    public Minerals(Map<String, String> synonyms) {
        synonyms.forEach((synonym, name) -> canonical.put(fold(synonym), name));
        synonyms.values().forEach(name -> canonical.put(fold(name), name));
    }

    /** The canonical name; empty if the text is no known name. */
    public Optional<String> of(String text) {
        String asWritten = canonical.get(text);
        return Optional.ofNullable(asWritten == null ? canonical.get(fold(text)) : asWritten);
    }

    /** Every mineral a text names: the text as a whole, or word by word, as in "mixed ores (tin/coltan)". */
    public List<String> in(String text) {
        Optional<String> whole = of(text);
        if (whole.isPresent()) return List.of(whole.get());
        Set<String> found = new LinkedHashSet<>();
        for (String word : BETWEEN_WORDS.split(text, -1)) of(word).ifPresent(found::add);
        return new ArrayList<>(found);
    }

    /** All canonical names, in order. */
    public Collection<String> names() {
        return new TreeSet<>(canonical.values());
    }

    /** Lower case, without accents and outer blanks. */
    public static String fold(String text) {
        if (text.chars().allMatch(unit -> unit < 0x80)) return text.strip().toLowerCase(Locale.ROOT);
        String apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
