package dev.adit.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Tables with answers, flows, cases and incidents at random, good rows and bad; the same ones for the same seed. */
public final class RandomFiles {
    private static final List<String> KINDS =
            List.of("mine-site", "mine-site", "cooperative", "trader", "trader", "smelter", "company", "vilage");
    private static final List<String> SHARES = List.of("", "10", "25", "33.3333", "0", "120", "100");

    private final Random random;
    private final int actors;
    private final Map<String, List<String>> rows = new TreeMap<>();
    private final Map<String, String> headings = new TreeMap<>();

    private RandomFiles(long seed, int actors) {
        this.random = new Random(seed);
        this.actors = actors;
    }

    /** Makes all rows of all files. */
    public static RandomFiles of(long seed, int actors) {
        RandomFiles files = new RandomFiles(seed, actors);
        files.actors();
        files.flows();
        files.claims();
        files.registers();
        files.schemes();
        return files;
    }

    private void add(String file, String heading, String... cells) {
        headings.put(file, heading);
        rows.computeIfAbsent(file, fresh -> new ArrayList<>()).add(String.join(",", cells));
    }

    private String one(String... words) {
        return words[random.nextInt(words.length)];
    }

    private String actor() {
        return "A" + random.nextInt(actors + 2);
    }

    private String day() {
        return "20" + (20 + random.nextInt(5)) + "-0" + (1 + random.nextInt(3)) + "-1" + random.nextInt(3);
    }

    private void actors() {
        String heading = "id,kind,name,country,minerals,observed_on,children_present,workers,source";
        for (int i = 0; i < actors; i++) {
            String kind = KINDS.get(random.nextInt(KINDS.size()));
            String country = one("CD", "RW", "", "Congo");
            String minerals = one("", "gold", "cobalt; tin", "cobbalt");
            for (int row = random.nextInt(2); row >= 0; row--)
                add(
                        "actors.csv",
                        heading,
                        "A" + i,
                        kind,
                        "Name " + i,
                        country,
                        minerals,
                        one("", day()),
                        one("yes", "no", "", "maybe"),
                        one("", "40", "about 40"),
                        one("visit", "letter", ""));
        }
    }

    private void flows() {
        String heading = "seller,buyer,commodity,share,link,custody,stream,valid_to";
        for (int i = 0; i < 3 * actors; i++)
            add(
                    "flows.csv",
                    heading,
                    one(actor(), actor(), actor(), "?unknown", "?recycled"),
                    actor(),
                    one("cobalt", "cobalt", "gold", "golld"),
                    SHARES.get(random.nextInt(SHARES.size())),
                    one("VERIFIED", "DECLARED", "COMPANY", "INFERRED", "", "sworn"),
                    one("", "segregated", "mass-balance", "book-and-claim"),
                    one("", "", "lot"),
                    one("", "", day()));
    }

    private void claims() {
        String heading = "actor,attribute,value,observed_on,valid_until,source,grade";
        for (int i = 0; i < 6 * actors; i++) {
            String attribute = one("children_working", "children_tasks", "mine_status", "credible_allegation", "shoe");
            String value = switch (attribute) {
                case "children_tasks" -> one("digging", "washing;carrying", "none", "other");
                case "mine_status" -> one("green", "red", "blue", "vert");
                default -> one("yes", "no", "");
            };
            add(
                    "claims.csv",
                    heading,
                    actor(),
                    attribute,
                    value,
                    day(),
                    one("", day()),
                    one("x", "y"),
                    one("A", "B", "F"));
        }
    }

    private void registers() {
        String heading = "period_end,site_id,status,form,count,followup_visits,programme";
        for (int i = 0; i < 2 * actors; i++)
            add(
                    "cases.csv",
                    heading,
                    day(),
                    actor(),
                    one("identified", "verified", "in_follow_up", "withdrawn", "closed_sustained", "cured"),
                    one("hazardous", "worst_form", "child_labour"),
                    one("0", "1", "4", "<10"),
                    one("", "1", "3"),
                    one("committee", "hub"));
    }

    private void schemes() {
        for (int i = 0; i < 2 * actors; i++)
            add(
                    "incidents.csv",
                    "actor,date,level,status,closed_on,source",
                    actor(),
                    day(),
                    one("1", "2", "3"),
                    one("open", "closed", "refuted"),
                    one("", "2024-09-01"),
                    "scheme");
        for (int i = 0; i < actors; i++)
            add(
                    "assessments.csv",
                    "scheme,actor,outcome,date,cycle_months",
                    one("RMAP", "LBMA"),
                    actor(),
                    one("conformant", "withdrawn", "active"),
                    day(),
                    one("", "6", "36"));
    }

    /** Writes the files into a folder, each with its rows in the order of another seed. */
    public Path write(Path folder, long order) {
        rows.forEach((file, lines) -> {
            List<String> shuffled = new ArrayList<>(lines);
            Collections.shuffle(shuffled, new Random(order));
            ReadPage.file(folder, file, headings.get(file) + "\n" + String.join("\n", shuffled) + "\n");
        });
        return folder;
    }
}
