package dev.adit.table;

import dev.adit.value.Truth;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known of every actor on one day: a column an attribute, and the truths gathered from suppliers. */
public final class Table {
    private final Vocabulary vocabulary;
    private final int rows;
    private final int asOf;
    private final @Nullable Column[] columns;
    private final Map<String, TruthColumn> gathered = new TreeMap<>();
    private final boolean freshOnly;

    /** @param asOf the day it speaks for, in days from 1970-01-01 */
    public Table(Vocabulary vocabulary, int rows, int asOf) {
        this(vocabulary, rows, asOf, new Column[vocabulary.size()], false);
    }

    private Table(Vocabulary vocabulary, int rows, int asOf, @Nullable Column[] columns, boolean freshOnly) {
        this.vocabulary = vocabulary;
        this.rows = rows;
        this.asOf = asOf;
        this.columns = columns;
        this.freshOnly = freshOnly;
    }

    /** The same table in which stale answers count as unknown; it shares the columns, and gathers its own truths. */
    public Table fresh() {
        return new Table(vocabulary, rows, asOf, columns, true);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public int rows() {
        return rows;
    }

    public int asOf() {
        return asOf;
    }

    /** The column of an attribute by its number in the vocabulary; null if nobody answered it for any actor. */
    public @Nullable Column column(int attribute) {
        return columns[attribute];
    }

    /** The column of an attribute, made if need be. */
    public Column columnToFill(int attribute) {
        Column column = columns[attribute];
        if (column == null) columns[attribute] = column = new Column(rows);
        return column;
    }

    /** Whether the answer counts as known here: any answer, or in a {@link #fresh} table a fresh one. */
    public boolean isKnown(int attribute, int row) {
        Column column = columns[attribute];
        return column != null && (freshOnly ? column.isFresh(row) : column.isKnown(row));
    }

    /** Adds what was gathered from suppliers under the clause's own text. */
    public void gather(String clause, TruthColumn answers) {
        gathered.put(clause, answers);
    }

    /** What was gathered under a clause; all unknown if nothing was. */
    public TruthColumn gathered(String clause) {
        TruthColumn answers = gathered.get(clause);
        return answers == null ? TruthColumn.filled(rows, Truth.UNKNOWN) : answers;
    }
}
