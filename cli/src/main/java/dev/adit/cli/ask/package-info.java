/** Questions on paper: for a screen, a spreadsheet that comes back, and a letter to each party. */
@NullMarked
package dev.adit.cli.ask;

import org.jspecify.annotations.NullMarked;
