/** Questions asked of an actor's suppliers, answered in three values before rules run. */
@NullMarked
package dev.adit.gather;

import org.jspecify.annotations.NullMarked;
