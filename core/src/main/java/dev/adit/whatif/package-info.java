/** What could be done: the least that brings an actor under a line, and what stays when nothing does. */
@NullMarked
package dev.adit.whatif;

import org.jspecify.annotations.NullMarked;
