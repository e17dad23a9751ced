/** What is never read, and what is never printed: data about single people, and counts so small that they point to one. */
@NullMarked
package dev.adit.privacy;

import org.jspecify.annotations.NullMarked;
