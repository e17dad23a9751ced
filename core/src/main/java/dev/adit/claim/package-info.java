/** What somebody said of an actor, when and where; and which of it counts on a given day. */
@NullMarked
package dev.adit.claim;

import org.jspecify.annotations.NullMarked;
