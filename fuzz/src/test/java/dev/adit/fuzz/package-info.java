/** The doors that files come in by, opened with bytes of nobody's making. */
@NullMarked
package dev.adit.fuzz;

import org.jspecify.annotations.NullMarked;
