/** JSON and YAML documents in which every part knows where it stands. */
@NullMarked
package dev.adit.tree;

import org.jspecify.annotations.NullMarked;
