package dev.adit.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run was made of, in short.
 *
 * @param asOf the day it speaks for, year-month-day
 * @param program the version of Adit
 * @param inputsSha256 of the names and checksums of all inputs: equal if and only if these are
 * @param named whether the inputs named who is scored
 * @param bands from the gravest to the mildest
 * @param line the score from which an actor counts as at risk, permille
 * @param scores how many actors were scored
 * @param findings how many red flags, gaps and conflicts there are
 * @param waivers the checksum of the file of waivers; null if none was given
 * @param manifest {@code manifest.json} of the run, as it was written
 */
public record RunHead(
        String asOf,
        String program,
        String ruleSet,
        String ruleSetVersion,
        String ruleSetSha256,
        String inputsSha256,
        boolean named,
        List<String> bands,
        int line,
        long scores,
        long findings,
        @Nullable String waivers,
        String manifest) {
    private static final String BETWEEN = ",";

    public RunHead {
        bands = List.copyOf(bands);
    }

    /** The same with other counts. */
    RunHead counting(long newScores, long newFindings) {
        return new RunHead(
                asOf,
                program,
                ruleSet,
                ruleSetVersion,
                ruleSetSha256,
                inputsSha256,
                named,
                bands,
                line,
                newScores,
                newFindings,
                waivers,
                manifest);
    }

    Row row() {
        return Row.of(
                asOf,
                program,
                ruleSet,
                ruleSetVersion,
                ruleSetSha256,
                inputsSha256,
                named ? "yes" : "no",
                String.join(BETWEEN, bands),
                line,
                scores,
                findings,
                waivers,
                manifest);
    }

    static RunHead of(Row row) {
        return new RunHead(
                row.text(0),
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6).equals("yes"),
                List.of(row.text(7).split(BETWEEN, -1)),
                (int) row.number(8),
                row.number(9),
                row.number(10),
                row.optional(11),
                row.text(12));
    }
}
