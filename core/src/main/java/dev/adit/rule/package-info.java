/** The law, read and checked: rules, vocabulary, themes, and the numbers of the method. */
@NullMarked
package dev.adit.rule;

import org.jspecify.annotations.NullMarked;
