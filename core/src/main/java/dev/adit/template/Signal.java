package dev.adit.template;

import org.jspecify.annotations.Nullable;

/**
 * Something in a workbook that tells which template it is.
 *
 * @param name what is looked at
 * @param where the sheet and cell, such as {@code Declaration!D2}; empty if it is the workbook as a whole
 * @param found what stands there; empty if nothing does
 * @param kind the family it speaks for; null if it says nothing of it
 * @param version the version it speaks for; empty if it says nothing of it
 */
public record Signal(
        String name, String where, String found, @Nullable TemplateKind kind, String version) {}
