package dev.adit.template;

/** The two entries of a look-up that stand for no smelter. */
public final class Smelters {
    private static final String NOT_LISTED = "smelter not listed";
    private static final String NOT_IDENTIFIED = "smelter not yet identified";

    private Smelters() {}

    /** Whether the supplier knows the smelter and did not find it in the look-up. */
    public static boolean isNotListed(String lookup) {
        return Reply.fold(lookup).equals(NOT_LISTED);
    }

    /** Whether the supplier does not know the smelter. */
    public static boolean isNotIdentified(String lookup) {
        return Reply.fold(lookup).equals(NOT_IDENTIFIED);
    }

    /** Whether it is one of the two. */
    public static boolean isSpecial(String lookup) {
        return isNotListed(lookup) || isNotIdentified(lookup);
    }
}
