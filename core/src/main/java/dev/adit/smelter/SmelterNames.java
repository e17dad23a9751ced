package dev.adit.smelter;

import dev.adit.identity.CompanyName;
import dev.adit.value.Minerals;
import java.text.Normalizer;
import java.util.Locale;

/** How metals and names of smelters are made comparable, and which names stand for no smelter. */
final class SmelterNames {
    private final Minerals minerals;

    SmelterNames(Minerals minerals) {
        this.minerals = minerals;
    }

    /** The canonical metal; the folded text if it is no known one. */
    String metal(String text) {
        return minerals.of(text).orElseGet(() -> Minerals.fold(text));
    }

    /** The alias as the look-up is searched: case and the number of blanks do not count, everything else does. */
    static String alias(String text) {
        String one = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return one.replaceAll("[\\p{Z}\\s]+", " ").strip();
    }

    /** Names in a smelter's place that say there is none to name. */
    static boolean isPlaceholder(String text) {
        return isNotListed(text) || isNotIdentified(text);
    }

    static boolean isNotListed(String text) {
        return alias(text).equals("smelter not listed");
    }

    static boolean isNotIdentified(String text) {
        return alias(text).equals("smelter not yet identified");
    }

    /** The name of a smelter that no look-up has, without what does not matter; empty if it has no letter. */
    static String unlisted(String name) {
        return CompanyName.of(name).key();
    }
}
