package dev.adit.identity;

/** The arithmetic of check digits; every text is digits, or digits and capital letters where said so. */
final class CheckDigits {
    private CheckDigits() {}

    /** Luhn: from the right every second digit is doubled, its digits added; the sum ends in 0. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = at(digits, digits.length() - 1 - i);
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    /** GS1: from the right the weights are 1, 3, 1, 3 ...; the sum ends in 0. */
    static boolean gs1(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) sum += at(digits, digits.length() - 1 - i) * (i % 2 == 0 ? 1 : 3);
        return sum % 10 == 0;
    }

    /** ISO 7064 mod 97-10 over digits and letters, A being 10: the rest is 1. */
    static boolean mod97(String text) {
        int rest = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = Character.digit(text.charAt(i), 36);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    /** ISO 7064 mod 11,10. */
    static boolean mod11and10(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length() - 1; i++) {
            int sum = (at(digits, i) + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (product + at(digits, digits.length() - 1)) % 10 == 1;
    }

    /** The sum of the digits, each times its weight; the weights are digits themselves. */
    static int weighed(String digits, String weights) {
        int sum = 0;
        for (int i = 0; i < weights.length(); i++) sum += at(digits, i) * at(weights, i);
        return sum;
    }

    /** The digit at a place. */
    static int at(String digits, int place) {
        return digits.charAt(place) - '0';
    }

    /** Whether all digits are one and the same: a filler, even where the arithmetic agrees. */
    static boolean isFiller(String text) {
        return text.chars()
                        .filter(unit -> unit >= '0' && unit <= '9')
                        .distinct()
                        .count()
                == 1;
    }
}
