/** Three-valued questions, asked of a whole column or of one row. */
@NullMarked
package dev.adit.condition;

import org.jspecify.annotations.NullMarked;
