/** Smelters of many declarations brought together by metal and name or id, and held against lists of facilities. */
@NullMarked
package dev.adit.smelter;

import org.jspecify.annotations.NullMarked;
