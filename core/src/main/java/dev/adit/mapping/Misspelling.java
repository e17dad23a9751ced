package dev.adit.mapping;

/** Whether two words differ by one letter added, lost, changed, or by two that swapped places. */
final class Misspelling {
    private Misspelling() {}

    static boolean isOneAway(String one, String other) {
        if (one.equals(other) || Math.abs(one.length() - other.length()) > 1) return false;
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) start++;
        String restOne = one.substring(start);
        String restOther = other.substring(start);
        if (restOne.length() == restOther.length()) return isChanged(restOne, restOther);
        return restOne.length() > restOther.length()
                ? restOne.substring(1).equals(restOther)
                : restOther.substring(1).equals(restOne);
    }

    private static boolean isChanged(String one, String other) {
        if (one.substring(1).equals(other.substring(1))) return true;
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }
}
