/** Who supplies whom, with what, and how well that is known. */
@NullMarked
package dev.adit.network;

import org.jspecify.annotations.NullMarked;
