package dev.adit.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {
    /** On both sides of the surrogates, where the order of chars is not that of code points. */
    private static final int[] CODE_POINTS = {
        0, '0', 'A', 'z', '|', '~', 0x7F, 0x80, 0xE9, 0x7FF, 0x800, 0x9271, 0xD7FF, 0xE000, 0xFF21, 0xFFFD, 0xFFFF,
        0x10000, 0x1F600, 0xFFFFF, 0x10FFFF
    };

    @Test
    void the_order_is_that_of_the_bytes_in_utf_8() {
        Random random = new Random(5);
        for (int round = 0; round < 50_000; round++) {
            String left = text(random);
            String right = random.nextBoolean() ? left + text(random) : text(random);
            assertThat(Integer.signum(CodePointOrder.INSTANCE.compare(left, right)))
                    .as("%s and %s", codePoints(left), codePoints(right))
                    .isEqualTo(Integer.signum(bytes(left, right)));
        }
    }

    @Test
    void a_letter_beyond_the_basic_plane_comes_after_all_of_it() {
        List<String> texts = new ArrayList<>(List.of("😀", "\uFF21", "é", "m10", "m1", "m1-x", "", "M"));
        texts.sort(CodePointOrder.INSTANCE);
        assertThat(texts).containsExactly("", "M", "m1", "m1-x", "m10", "é", "\uFF21", "😀");
    }

    @Test
    void every_code_point_stands_before_the_next() {
        for (int point = 1; point <= 0x10FFFF; point++) {
            if (point >= 0xD800 && point <= 0xE000) continue; // surrogates are not characters
            String before = Character.toString(point - 1);
            assertThat(CodePointOrder.INSTANCE.compare(before, Character.toString(point)))
                    .isNegative();
        }
        assertThat(CodePointOrder.INSTANCE.compare("\uD7FF", "\uE000")).isNegative();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(4); length > 0; length--)
            text.appendCodePoint(CODE_POINTS[random.nextInt(CODE_POINTS.length)]);
        return text.toString();
    }

    private static int bytes(String left, String right) {
        return Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    private static String codePoints(String text) {
        return text.codePoints().mapToObj(Integer::toHexString).toList().toString();
    }
}
