/** Small exact values that know nothing of mining. */
@NullMarked
package dev.adit.value;

import org.jspecify.annotations.NullMarked;
