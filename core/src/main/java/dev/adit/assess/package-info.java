/** The whole run: from a network and a rule set to score cards, findings and a manifest. */
@NullMarked
package dev.adit.assess;

import org.jspecify.annotations.NullMarked;
