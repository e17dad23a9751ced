/** Score cards: what an actor carries, from where, by which path, and how sure that is. */
@NullMarked
package dev.adit.score;

import org.jspecify.annotations.NullMarked;
