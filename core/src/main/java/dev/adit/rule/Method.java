package dev.adit.rule;

import dev.adit.network.Link;
import dev.adit.value.Permille;
import dev.adit.value.Range;
import dev.adit.value.Truth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The numbers of the scoring method, all defaults of the rule set and printed in every report (docs/method.md).
 *
 * @param curve likelihood to weight, concave: severity predominates; ordered by likelihood
 * @param themes ordered by name
 * @param knockoutTheme the theme in which an open finding of a worst form stands
 * @param links how much of a risk a link lets through, in permille
 * @param leak how much of the pool gets into a segregated stream, by whether the segregation is verified
 * @param ownControlFloor what controls at the site leave at least of a likelihood, in permille
 * @param passControlFloor what controls further down let through at least, in permille
 * @param unknownOwn own risk of material of unknown origin, by commodity ("*" for the others), then theme
 * @param recycledOwn the same for proven recycled material
 * @param threshold the score from which an actor counts as at risk in volumes
 * @param bands from the highest downwards; the last one starts at 0
 */
public record Method(
        List<Knot> curve,
        List<Theme> themes,
        String knockoutTheme,
        Map<Link, Range> links,
        Map<Truth, Range> leak,
        int ownControlFloor,
        int passControlFloor,
        Map<String, Map<String, Range>> unknownOwn,
        Map<String, Map<String, Range>> recycledOwn,
        int threshold,
        List<Band> bands) {
    /** The band of an established knock-out, above all others. */
    public static final String CRITICAL = "CRITICAL";

    private static final String ANY = "*";

    /** Weight of a likelihood, both in permille: straight lines between the knots, rounded half up. */
    public int weight(int likelihood) {
        for (int i = 1; i < curve.size(); i++) {
            Knot left = curve.get(i - 1);
            Knot right = curve.get(i);
            if (likelihood <= right.likelihood()) {
                long rise = (long) (right.weight() - left.weight()) * (likelihood - left.likelihood());
                return left.weight() + (int) Permille.ratio(rise, right.likelihood() - left.likelihood());
            }
        }
        return curve.get(curve.size() - 1).weight();
    }

    public Range link(Link link) {
        return links.getOrDefault(link, Range.ZERO);
    }

    public Range leak(Truth verified) {
        return leak.getOrDefault(verified, Range.ZERO);
    }

    /** Own risk of material of unknown origin in a theme. */
    public Range unknownOwn(String commodity, String theme) {
        return of(unknownOwn, commodity, theme);
    }

    /** Own risk of proven recycled material in a theme. */
    public Range recycledOwn(String commodity, String theme) {
        return of(recycledOwn, commodity, theme);
    }

    private static Range of(Map<String, Map<String, Range>> table, String commodity, String theme) {
        Map<String, Range> byTheme = table.getOrDefault(commodity, table.getOrDefault(ANY, Map.of()));
        return byTheme.getOrDefault(theme, Range.ZERO);
    }

    /**
     * The band of a score; never the lowest while {@code high} reaches the highest: unknown is not low.
     *
     * @param high the score's upper bound
     */
    public String band(int score, int high) {
        String name = bands.stream()
                .filter(band -> score >= band.from())
                .findFirst()
                .orElseThrow()
                .name();
        boolean lowest = name.equals(bands.get(bands.size() - 1).name());
        return lowest && high >= bands.get(0).from()
                ? bands.get(bands.size() - 2).name()
                : name;
    }

    /** The names of all bands, the worst first. */
    public List<String> bandNames() {
        return Stream.concat(Stream.of(CRITICAL), bands.stream().map(Band::name))
                .toList();
    }

    /** The number of a theme in {@link #themes}; -1 if there is none. */
    public int theme(String name) {
        for (int i = 0; i < themes.size(); i++) if (themes.get(i).name().equals(name)) return i;
        return -1;
    }
}
