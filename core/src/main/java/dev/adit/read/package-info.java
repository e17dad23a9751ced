/** Files of any known form, read into claims, actors and flows; what cannot be used is told, row by row. */
@NullMarked
package dev.adit.read;

import org.jspecify.annotations.NullMarked;
