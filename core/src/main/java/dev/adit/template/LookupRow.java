package dev.adit.template;

import dev.adit.problem.Position;

/**
 * A row of a smelter look-up: the name a smelter goes by, for one metal, and whom it stands for.
 *
 * @param alias the name one may choose
 * @param id the smelter's identification; empty for names that stand for no smelter, such as "Smelter not listed"
 */
public record LookupRow(String metal, String alias, String standardName, String country, String id, Position at) {}
