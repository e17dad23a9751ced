package dev.adit.tree;

import dev.adit.problem.Position;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A YAML or JSON document in which every part knows where it stands. Scalars are text; readers type them. */
public sealed interface Tree {
    Position at();

    /** A single value as it was written; {@code text} is null for an explicit or empty null. */
    record Scalar(@Nullable String text, Position at) implements Tree {}

    /** Values in order. */
    record Sequence(List<Tree> items, Position at) implements Tree {}

    /** Values by key, in the order they were written; {@code keys} says where each key stands. */
    record Mapping(Map<String, Tree> members, Map<String, Position> keys, Position at) implements Tree {}
}
