/** The method shown to be the method: documents in the reference's form in, results in the reference's form out. */
@NullMarked
package dev.adit.conformance;

import org.jspecify.annotations.NullMarked;
