package dev.adit.fact;

import dev.adit.problem.Position;

/**
 * A code of the Harmonized System under which a mineral is traded.
 *
 * @param code 4 to 10 digits; a longer code of a customs form begins with it
 * @param what {@code ore}, {@code processed} or {@code scrap}
 */
public record HsCode(String code, String mineral, String what, String source, Position at) {}
