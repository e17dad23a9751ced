/** Which column of a supplier list means what, how sure that is, and the file that keeps the decision. */
@NullMarked
package dev.adit.mapping;

import org.jspecify.annotations.NullMarked;
