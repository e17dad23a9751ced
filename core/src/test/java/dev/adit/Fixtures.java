package dev.adit;

import dev.adit.problem.Problems;
import dev.adit.rule.Method;
import dev.adit.rule.MethodReader;
import dev.adit.tree.Fields;
import dev.adit.tree.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What many tests start from. */
public final class Fixtures {
    private Fixtures() {}

    /** The reference's default numbers. */
    public static Method method() {
        Problems problems = new Problems();
        Fields fields = new TreeReader("method.yaml", problems)
                .yaml(resource("/method.yaml"))
                .flatMap(tree -> Fields.of(tree, problems))
                .orElseThrow();
        Method method = new MethodReader(problems, null).read(fields);
        problems.throwIfErrors();
        return method;
    }

    /** A test resource as text. */
    public static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Fixtures.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
