/** Why a score is what it is, and where the risk of one place goes. */
@NullMarked
package dev.adit.explain;

import org.jspecify.annotations.NullMarked;
