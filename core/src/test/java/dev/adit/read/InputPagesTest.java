package dev.adit.read;

import dev.adit.problem.Golden;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of {@code read/} is an input as somebody might send it, and {@code expected.txt} what they are told. */
class InputPagesTest {
    static List<String> cases() {
        return Golden.cases("read", 40).stream()
                .filter(name -> !name.startsWith("made-"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_faulty_input_is_told_where_what_and_how_to_mend_it(String name) {
        Golden.holds("read/" + name + "/expected.txt", ReadPage.of(Golden.folder("read/" + name)));
    }
}
