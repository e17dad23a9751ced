/** Who is who: checked identifiers, and names that are candidates until a person has decided. */
@NullMarked
package dev.adit.identity;

import org.jspecify.annotations.NullMarked;
