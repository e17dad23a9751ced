/** The next best questions: what each unknown fact hides, and how much narrower the scores get once it is answered. */
@NullMarked
package dev.adit.ask;

import org.jspecify.annotations.NullMarked;
