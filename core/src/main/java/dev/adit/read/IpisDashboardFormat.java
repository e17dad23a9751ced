package dev.adit.read;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Visits as the IPIS dashboard exports them: short keys for columns, and "Observed", "None observed" and "No data" for
 * answers. That none was observed is an answer of its day; no data is none.
 */
final class IpisDashboardFormat implements InputFormat {
    private static final Map<String, String> ALIASES = aliasesOfKeys();

    private static Map<String, String> aliasesOfKeys() {
        Map<String, String> aliases = new TreeMap<>(Map.of(
                "cu", "childunder15",
                "cw", "childunder15work",
                "pu", IpisVisit.OLDER,
                "pw", IpisVisit.OLDER_WORK,
                "ww", "womenwork",
                "m", "mercury",
                "vd", "visit_date"));
        Map<String, String> ways = Map.of(
                "t", "taxation",
                "c", "commerce_taxation",
                "e", "entrance_taxation",
                "b", "buying_minerals",
                "d", "digging",
                "l", "forced_labour",
                "m", "monopoly",
                "p", "pillaging",
                "o", "pit_ownership");
        for (int i = 1; i <= IpisVisit.GROUPS; i++) {
            String group = "a" + i;
            String name = "_armed_group" + i;
            aliases.put(group, "type" + name);
            ways.forEach((key, way) -> aliases.put(group + key, way + name));
            aliases.put("m" + i, "mineral" + i);
            aliases.put("m" + i + "sp", "selling_points_mineral" + i);
            aliases.put("m" + i + "fd", "final_destination_mineral" + i);
        }
        return Map.copyOf(aliases);
    }

    @Override
    public String id() {
        return "ipis-dashboard";
    }

    @Override
    public Phase phase() {
        return Phase.VISITS;
    }

    @Override
    public Map<String, String> aliases() {
        return ALIASES;
    }

    @Override
    public boolean recognises(Headings headings) {
        return headings.has("pcode", "visit_date", "childunder15", IpisVisit.OLDER);
    }

    @Override
    public Set<String> headings() {
        return Set.of();
    }

    @Override
    public Set<String> required() {
        return Set.of("pcode", "visit_date");
    }

    @Override
    public boolean takesAttributes() {
        return false;
    }

    @Override
    public void read(InputTable table, Intake intake, Intake.Tally tally) {
        new IpisVisitsFormat().read(table, intake, tally);
    }
}
