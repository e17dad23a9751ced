/** From an actor's findings to its own risk, theme by theme, before anything is carried along flows. */
@NullMarked
package dev.adit.own;

import org.jspecify.annotations.NullMarked;
