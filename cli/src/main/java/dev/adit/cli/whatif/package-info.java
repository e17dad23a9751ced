/** What-ifs on paper: before and after, and the least change that reaches a goal. */
@NullMarked
package dev.adit.cli.whatif;

import org.jspecify.annotations.NullMarked;
