/** Portfolio tables: scored suppliers grouped and summed up, by Tablesaw, which is loaded only when a table is made. */
@NullMarked
package dev.adit.cli.table;

import org.jspecify.annotations.NullMarked;
