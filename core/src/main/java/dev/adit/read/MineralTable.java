package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import dev.adit.value.Minerals;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/** Reads the names of minerals of a rule pack: {@code mineral,synonym,language,note}. */
public final class MineralTable {
    private final Problems problems;

    public MineralTable(Problems problems) {
        this.problems = problems;
    }

    /** The names; a synonym of two minerals is a problem. */
    public Minerals read(Map<String, String> files) {
        Map<String, String> synonyms = new TreeMap<>();
        PackTable.eachRow(files, (file, row) -> add(file, row, synonyms));
        return new Minerals(synonyms);
    }

    private void add(String file, CSVRecord row, Map<String, String> synonyms) {
        String name = row.get("mineral");
        String synonym = Minerals.fold(row.get("synonym"));
        String other = synonyms.put(synonym, name);
        if (other != null && !other.equals(name))
            problems.add(
                    Code.R09,
                    Position.cell(file, (int) row.getRecordNumber() + 1, "synonym"),
                    "'" + synonym + "' stands for " + other + " and for " + name,
                    "a name leads to one mineral");
    }
}
