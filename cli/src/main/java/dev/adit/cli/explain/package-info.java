/** Tells why a score is what it is, on the terminal and as JSON. */
@NullMarked
package dev.adit.cli.explain;

import org.jspecify.annotations.NullMarked;
