package dev.adit.identity;

import static dev.adit.identity.CheckDigits.at;
import static dev.adit.identity.CheckDigits.weighed;

/** The check digits of single countries' VAT numbers; each takes the number behind the prefix, its form already right. */
final class NationalVat {
    private NationalVat() {}

    static boolean austria(String body) {
        int sum = 4;
        for (int i = 1; i <= 7; i++) {
            int weighed = i % 2 == 1 ? at(body, i) : 2 * at(body, i);
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return (10 - sum % 10) % 10 == at(body, 8);
    }

    static boolean belgium(String body) {
        return 97 - Integer.parseInt(body.substring(0, 8)) % 97 == Integer.parseInt(body.substring(8));
    }

    static boolean denmark(String body) {
        return weighed(body, "27654321") % 11 == 0;
    }

    /** The third weight is 10, written as 9 and 1. */
    static boolean finland(String body) {
        return complement(weighed(body, "7995842") + at(body, 2)) == at(body, 7);
    }

    /** Two digits made from the SIREN, then the SIREN. */
    static boolean france(String body) {
        String siren = body.substring(2);
        int key = (12 + 3 * (Integer.parseInt(siren) % 97)) % 97;
        return key == Integer.parseInt(body.substring(0, 2)) && CheckDigits.luhn(siren);
    }

    static boolean luxembourg(String body) {
        return Integer.parseInt(body.substring(0, 6)) % 89 == Integer.parseInt(body.substring(6));
    }

    /** Mod 11 for companies; since 2020 also mod 97 over the whole number with its prefix. */
    static boolean netherlands(String body) {
        return weighed(body, "98765432") % 11 == at(body, 8) || CheckDigits.mod97("NL" + body);
    }

    static boolean poland(String body) {
        return weighed(body, "657234567") % 11 == at(body, 9);
    }

    static boolean portugal(String body) {
        int rest = weighed(body, "98765432") % 11;
        return (rest < 2 ? 0 : 11 - rest) == at(body, 8);
    }

    static boolean spain(String body) {
        return SpanishTaxNumber.check(body).isUsable();
    }

    static boolean switzerland(String body) {
        return complement(weighed(body, "54327654")) == at(body, 8);
    }

    /** What is missing to the next multiple of 11; 10 fits no digit and so never agrees. */
    private static int complement(int sum) {
        return (11 - sum % 11) % 11;
    }
}
