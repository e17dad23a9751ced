package dev.adit.identity;

import dev.adit.identity.IdentifierCheck.Proof;
import dev.adit.identity.IdentifierCheck.Status;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mine ids of the ICGLR: a member's code, latitude and longitude in ten-thousandths of a degree, a number. */
final class IcglrMineId {
    private static final Pattern FORM =
            Pattern.compile("([A-Z]{2})-([+-]?)([0-9]{1,2}\\.[0-9]{4})([+-][0-9]{1,3}\\.[0-9]{4})-[0-9]{1,9}");

    /** South, north, west and east of each member, in whole degrees outwards. */
    private static final Map<String, Box> MEMBERS = Map.ofEntries(
            Map.entry("AO", new Box(-19, -4, 11, 25)),
            Map.entry("BI", new Box(-5, -2, 28, 31)),
            Map.entry("CD", new Box(-14, 6, 12, 32)),
            Map.entry("CF", new Box(2, 12, 14, 28)),
            Map.entry("CG", new Box(-6, 4, 11, 19)),
            Map.entry("KE", new Box(-5, 6, 33, 42)),
            Map.entry("RW", new Box(-3, -1, 28, 31)),
            Map.entry("SD", new Box(8, 23, 21, 39)),
            Map.entry("SS", new Box(3, 13, 23, 37)),
            Map.entry("TZ", new Box(-12, 0, 29, 41)),
            Map.entry("UG", new Box(-2, 5, 29, 36)),
            Map.entry("ZM", new Box(-19, -8, 21, 34)));

    private record Box(int south, int north, int west, int east) {
        boolean holds(BigDecimal latitude, BigDecimal longitude) {
            return between(latitude, south, north) && between(longitude, west, east);
        }

        private static boolean between(BigDecimal value, int least, int greatest) {
            return value.compareTo(BigDecimal.valueOf(least)) >= 0
                    && value.compareTo(BigDecimal.valueOf(greatest)) <= 0;
        }
    }

    private IcglrMineId() {}

    static IdentifierCheck check(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) return IdentifierCheck.invalid("an ICGLR mine id looks like RW-1.9641+30.0619-00001");
        Box member = MEMBERS.get(parts.group(1));
        if (member == null) return IdentifierCheck.invalid("it begins with the code of no member of the ICGLR");
        return isInside(member, parts)
                ? new IdentifierCheck(Status.VALID, text, Proof.FORM, "only form and coordinates were checked")
                : IdentifierCheck.invalid("its coordinates lie outside the country it names");
    }

    /** The hyphen behind the country may be the sign of the latitude as well, so that one without a sign may be either. */
    private static boolean isInside(Box member, Matcher parts) {
        BigDecimal latitude = new BigDecimal(parts.group(3));
        BigDecimal longitude = new BigDecimal(parts.group(4));
        boolean north = !parts.group(2).equals("-") && member.holds(latitude, longitude);
        boolean south = !parts.group(2).equals("+") && member.holds(latitude.negate(), longitude);
        return north || south;
    }
}
