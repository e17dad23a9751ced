package dev.adit.template;

import dev.adit.problem.Position;

/**
 * A mineral that a workbook declares.
 *
 * @param mineral as written, without marks
 */
public record ScopeMineral(String mineral, Position at) {}
