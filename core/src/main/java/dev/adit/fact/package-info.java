/** What is known of countries, goods and lists, with edition and date; and which of it answers a question about an actor. */
@NullMarked
package dev.adit.fact;

import org.jspecify.annotations.NullMarked;
