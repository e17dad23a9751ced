package dev.adit.smelter;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.value.Country;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A smelter for one metal, with everything that suppliers declared of it.
 *
 * @param key tells it from all others: the metal and the id, or the metal and what is known instead
 * @param metal the canonical metal; the folded text if it is no known one
 * @param id the smelter identification; empty if there is none or if several are possible
 * @param possibleIds the ids that may be meant where none was picked, in order; else none
 * @param name the look-up's standard name; the name as first declared if no look-up has it
 * @param countryText the look-up's country; the country as first declared if no look-up has it
 * @param country null if blank, not known or ambiguous
 * @param isListed whether a look-up at hand has the id for the metal
 * @param suppliers ids of the suppliers that declare it, in order, each once
 * @param sources the rows that declare it, in order
 * @param listings what schemes say of it, the newest list first
 * @param findings the codes of what was noted about its rows, in order, each once
 */
public record ConsolidatedSmelter(
        String key,
        String metal,
        String id,
        List<String> possibleIds,
        String name,
        String countryText,
        @Nullable Country country,
        Resolved resolved,
        boolean isListed,
        List<String> suppliers,
        List<Position> sources,
        List<Facility> listings,
        List<Code> findings) {
    /** How a declared row was brought to its smelter; of a smelter's rows, the surest. */
    public enum Resolved {
        /** the id and the look-up's name agree */
        ID_AND_NAME,
        ID,
        NAME,
        /** no look-up has it: by name and country, never brought together with another by likeness */
        UNLISTED,
        /** the name stands for several ids */
        AMBIGUOUS,
        /** the ids, or the id and the name, say different smelters */
        DISAGREEING
    }

    /** A filled row that names no smelter, and why. */
    public record Rejected(String supplier, Position at, Reason reason) {
        /** Why a row names no smelter. */
        public enum Reason {
            NO_METAL,
            NO_NAME,
            NOT_IDENTIFIED
        }
    }
}
