package dev.adit.template;

/**
 * A line of the change list that is mailed to a supplier.
 *
 * @param cell sheet and address, such as {@code Declaration!D8}; the file if the workbook as a whole is meant
 * @param current what stands there; empty if it is blank or about a person
 * @param proposed what should stand there, if that follows; otherwise empty
 * @param why what to do, in English
 * @param whyTranslated the same in the language of the workbook; empty if that is English or has no wording
 */
public record Change(String check, String cell, String current, String proposed, String why, String whyTranslated) {}
