/** Tells what a file is and how it would be read. */
@NullMarked
package dev.adit.cli.inspect;

import org.jspecify.annotations.NullMarked;
