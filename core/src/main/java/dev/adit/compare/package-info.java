/** Two assessments side by side: what is new, gone, worse or better, and by what that is explained. */
@NullMarked
package dev.adit.compare;

import org.jspecify.annotations.NullMarked;
