/** Assessments as documents: one data model, many writers. */
@NullMarked
package dev.adit.report;

import org.jspecify.annotations.NullMarked;
