/** Findings that a person let pass for a time: why, who approved it, and until when. */
@NullMarked
package dev.adit.waiver;

import org.jspecify.annotations.NullMarked;
