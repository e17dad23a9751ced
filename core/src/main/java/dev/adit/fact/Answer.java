package dev.adit.fact;

/**
 * An answer that a fact gives, shared by all actors it answers for.
 *
 * @param value in the words of a file
 * @param observedOn days from 1970-01-01, or {@link dev.adit.value.Days#UNKNOWN}
 * @param heading the column of the table
 */
record Answer(String value, int observedOn, String source, Provenance provenance, String heading) {
    /** As the table has it. */
    static Answer of(String value, Provenance provenance, String heading) {
        return new Answer(value, provenance.knownOn(), provenance.source(), provenance, heading);
    }
}
