/** What may leave the house: a release in the measure of its readers, made of what is allowed and of nothing else. */
@NullMarked
package dev.adit.redact;

import org.jspecify.annotations.NullMarked;
