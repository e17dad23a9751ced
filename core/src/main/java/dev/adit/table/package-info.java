/** Facts as columns: what may be known of an actor, and what is. */
@NullMarked
package dev.adit.table;

import org.jspecify.annotations.NullMarked;
