package dev.adit.template;

import dev.adit.problem.Position;

/**
 * A row of a Mine List that somebody filled, its cells as they stand there without outer blanks; empty where blank.
 *
 * @param smelters the smelter or smelters that source from the mine, as one text
 * @param at the row's metal cell
 */
public record MineRow(
        int row, String metal, String smelters, String mine, String id, String idSource, String country, Position at) {}
