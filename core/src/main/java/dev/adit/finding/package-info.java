/** Rules asked of tables: red flags with their evidence, and data gaps with what is missing. */
@NullMarked
package dev.adit.finding;

import org.jspecify.annotations.NullMarked;
