/** The face: commands that parse, call the core and print. They hold no logic that an embedder would miss. */
@NullMarked
package dev.adit.cli;

import org.jspecify.annotations.NullMarked;
