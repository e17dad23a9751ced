package dev.adit.grid;

import java.util.List;

/**
 * One way to read a damaged row.
 *
 * @param what what is done to read it so, as a part of a sentence
 */
record Reading(List<String> cells, String what) {}
