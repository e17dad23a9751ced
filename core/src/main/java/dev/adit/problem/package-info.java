/** What is wrong with an input, exactly where it stands, and how to mend it. */
@NullMarked
package dev.adit.problem;

import org.jspecify.annotations.NullMarked;
