package dev.adit.mapping;

import dev.adit.fact.HsCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The minerals that a commodity names. A mineral's name among other words names a mineral only beside words for its
 * state, since "lead time", "silver line" and "steel Co." name none.
 */
final class Commodities {
    private static final int LONGEST = 200;
    private static final int LONGEST_CODE = 10;
    private static final int SHORTEST_CODE = 4;
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;/|+&]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s()\\-]+");
    /** Such as 99.9 or 99,95%. */
    private static final Pattern PURITY = Pattern.compile("[0-9]{1,3}([.,][0-9]+)? ?%?");

    private static final Set<String> STATES = Set.of(
            ("ore ores concentrate concentrates metal metals powder ingot ingots raw refined unwrought mineral minerals"
                            + " erz erze konzentrat konzentrate metall pulver barren roh roherz minerai minerais"
                            + " concentre concentres metaux poudre lingot lingots brut brute de d concentrado"
                            + " concentrados polvo lingote bruto refinado of"
                            + " hydroxide hydroxid hydroxyde hidroxido sulphate sulfate sulfat sulfato oxide oxid oxyde oxido"
                            + " carbonate carbonat karbonat carbonato chloride chlorid chlorure cloruro cathode cathodes"
                            + " kathode kathoden catodo catodos anode anodes wire bar bars sheet scrap solder lot draht")
                    .split(" ", -1));

    private final WordLists words;

    Commodities(WordLists words) {
        this.words = words;
    }

    /** The minerals a text names, in order of its words; none if it names something else as well or instead. */
    List<String> named(String text) {
        if (text.length() > LONGEST) return List.of();
        var whole = words.minerals().of(text);
        if (whole.isPresent()) return List.of(whole.get());
        Set<String> found = new LinkedHashSet<>();
        for (String part : BETWEEN_NAMES.split(text, -1)) {
            if (part.isBlank()) continue;
            var mineral = words.minerals().of(withoutStates(part));
            if (mineral.isEmpty()) return List.of();
            found.add(mineral.get());
        }
        return List.copyOf(found);
    }

    private static String withoutStates(String part) {
        StringBuilder rest = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(part, -1)) {
            String folded = dev.adit.value.Minerals.fold(word);
            if (!word.isEmpty()
                    && !STATES.contains(folded)
                    && !PURITY.matcher(word).matches())
                rest.append(rest.length() == 0 ? "" : " ").append(word);
        }
        return rest.toString();
    }

    /** The minerals that may be traded under a customs code, by name: by its longest beginning that the table knows. */
    List<String> behindCode(String code) {
        String digits = code.replaceAll("[^0-9]", "");
        for (int length = Math.min(LONGEST_CODE, digits.length()); length >= SHORTEST_CODE; length--) {
            Set<String> found = new TreeSet<>();
            String beginning = digits.substring(0, length);
            for (HsCode known : words.hsCodes()) if (known.code().equals(beginning)) found.add(known.mineral());
            if (!found.isEmpty()) return List.copyOf(found);
        }
        return digits.length() < SHORTEST_CODE ? List.of() : underHeading(digits);
    }

    /** A code shorter than those of the table stands for whatever lies under it. */
    private List<String> underHeading(String digits) {
        Set<String> found = new TreeSet<>();
        for (HsCode known : words.hsCodes()) if (known.code().startsWith(digits)) found.add(known.mineral());
        return List.copyOf(found);
    }
}
