package dev.adit.template;

import java.time.LocalDate;

/**
 * A release of a template.
 *
 * @param day on which it was published
 */
record Release(Revision revision, LocalDate day) {}
