package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.value.Minerals;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the names of minerals of a rule pack: {@code mineral,synonym,language,note}. */
public final class MineralTable {
    private final Problems problems;

    public MineralTable(Problems problems) {
        this.problems = problems;
    }

    /** The names; a synonym of two minerals is a problem. */
    public Minerals read(Map<String, String> files) {
        Map<String, String> synonyms = new TreeMap<>();
        new PackTable(List.of("mineral", "synonym"), problems).eachRow(files, row -> add(row, synonyms));
        return new Minerals(synonyms);
    }

    private static void add(ReferenceRow row, Map<String, String> synonyms) {
        String name = row.text("mineral");
        String synonym = Minerals.fold(row.text("synonym"));
        String other = synonyms.put(synonym, name);
        if (other != null && !other.equals(name))
            row.tell(
                    Code.R09,
                    "synonym",
                    "'" + synonym + "' stands for " + other + " and for " + name,
                    "a name leads to one mineral");
    }
}
