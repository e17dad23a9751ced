/**
 * The report for people: one HTML page without script or outside resource. Small records hold what the page shows,
 * thin templates lay it out, and pictures are drawn here as SVG.
 */
@NullMarked
package dev.adit.cli.report;

import org.jspecify.annotations.NullMarked;
