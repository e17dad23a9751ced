/** Reporting templates of the Responsible Minerals Initiative, read cell by cell and checked as its checker and its analysts do. */
@NullMarked
package dev.adit.template;

import org.jspecify.annotations.NullMarked;
