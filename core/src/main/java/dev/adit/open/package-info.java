/** Files opened whatever they are: text tables, workbooks, templates, documents, also inside zip files; nothing is changed. */
@NullMarked
package dev.adit.open;

import org.jspecify.annotations.NullMarked;
