/** Files as they come, told by their bytes, made into grids of cells that know their row and column; nothing is guessed in silence. */
@NullMarked
package dev.adit.grid;

import org.jspecify.annotations.NullMarked;
