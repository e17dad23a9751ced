/** How risk and mass travel from sellers to buyers: best paths, knock-outs, volumes. All of it in integers. */
@NullMarked
package dev.adit.spread;

import org.jspecify.annotations.NullMarked;
