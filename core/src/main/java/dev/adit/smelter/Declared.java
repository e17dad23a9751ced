package dev.adit.smelter;

import dev.adit.template.Declaration;

/**
 * A declaration and whose it is.
 *
 * @param supplier the id under which the supplier is counted; two declarations of one supplier carry the same
 */
public record Declared(String supplier, Declaration declaration) {}
