/** A synthetic supply network for trials and measurements: seeded, so the same wishes give the same bytes. */
@NullMarked
package dev.adit.cli.generate;

import org.jspecify.annotations.NullMarked;
