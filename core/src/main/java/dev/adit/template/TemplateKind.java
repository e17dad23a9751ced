package dev.adit.template;

/** A family of reporting templates, by the letters that its own title bears in every language. */
public enum TemplateKind {
    /** tantalum, tin, tungsten and gold */
    CMRT,
    /** cobalt and mica, later further minerals */
    EMRT,
    /** cobalt, before the EMRT took it over */
    CRT,
    /** minerals of one's own choice */
    AMRT,
    /** the pilot of the AMRT; recognised and not read */
    PRT,
    /** mica, before the EMRT took it over; recognised and not read */
    MRT
}
