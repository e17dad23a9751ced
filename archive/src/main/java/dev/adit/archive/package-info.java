/** Keeps what runs found in a database, so that nobody can rewrite it unseen. Prints nothing and asks no clock. */
@NullMarked
package dev.adit.archive;

import org.jspecify.annotations.NullMarked;
