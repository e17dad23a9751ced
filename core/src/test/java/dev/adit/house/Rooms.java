package dev.adit.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rooms of {@code core} under a root package. A room imports only rooms above it: this list is the architecture.
 *
 * @param root the package whose sub-packages are the rooms; another one for planted faults
 */
record Rooms(String root) {
    static final List<String> IN_ORDER = List.of(
            "problem",
            "tree",
            "value",
            "privacy",
            "table",
            "condition",
            "claim",
            "network",
            "fact",
            "grid",
            "identity",
            "mapping",
            "template",
            "smelter",
            "open",
            "read",
            "gather",
            "rule",
            "finding",
            "own",
            "spread",
            "score",
            "waiver",
            "assess",
            "compare",
            "ask",
            "whatif",
            "explain",
            "backtest",
            "report",
            "redact",
            "conformance");

    /** What the compiled classes say: every use counts, imported or spelled out. */
    ArchRule inOrder() {
        return ArchRuleDefinition.classes().should(new ArchCondition<JavaClass>("use only rooms above their own") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                if (IN_ORDER.indexOf(roomOf(user.getName())) < 0)
                    events.add(SimpleConditionEvent.violated(user, user.getName() + " lives in no room"));
                for (Dependency use : user.getDirectDependenciesFromSelf())
                    fault(
                                    user.getName(),
                                    use.getTargetClass().getBaseComponentType().getName())
                            .ifPresent(fault -> events.add(
                                    SimpleConditionEvent.violated(user, fault + ": " + use.getDescription())));
            }
        });
    }

    /** What the import lines say: the compiler leaves no trace of constants and Javadoc links in the class. */
    List<String> importsOutOfOrder(SourceFile file) {
        return file.imports().stream()
                .flatMap(imported -> fault(file.packageName() + ".", imported).stream()
                        .map(fault -> file.name() + ": " + fault + ": import " + imported))
                .toList();
    }

    /** The folders beside the rooms, which ought to be none. */
    static List<String> strays(Path sources) {
        try (Stream<Path> folders = Files.list(sources)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !IN_ORDER.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Optional<String> fault(String user, String used) {
        int from = IN_ORDER.indexOf(roomOf(user));
        if (from < 0 || !used.startsWith(root + ".")) return Optional.empty();
        int to = IN_ORDER.indexOf(roomOf(used));
        if (to < 0) return Optional.of(roomOf(user) + " uses " + used + ", which lives in no room");
        return to > from ? Optional.of(roomOf(user) + " uses " + roomOf(used) + " below it") : Optional.empty();
    }

    /** The word between the root and the next dot; nothing for what lies outside or beside the rooms. */
    private String roomOf(String name) {
        int end = name.startsWith(root + ".") ? name.indexOf('.', root.length() + 1) : -1;
        return end < 0 ? "" : name.substring(root.length() + 1, end);
    }
}
