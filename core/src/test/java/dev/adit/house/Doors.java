package dev.adit.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where libraries may come in. What is in neither list has no door at all: a new library needs a line here.
 *
 * @param root the package the doorways are counted from; another one for planted faults
 */
public record Doors(String root) {
    private static final List<Door> ALL = List.of(
            new Door("org.apache.commons.csv", "read", "grid"),
            new Door("tools.jackson", "tree", "rule", "report"),
            new Door("org.apache.commons.text", "identity"),
            new Door("org.jgrapht", "network.NetworkGraph"),
            new Door("tech.tablesaw", "cli"),
            new Door("picocli", "cli"),
            new Door("gg.jte", "cli"));

    /** What needs no door: the JDK, ourselves, and annotations. */
    private static final List<String> OPEN =
            List.of("java", "javax", "dev.adit", "org.jspecify.annotations", "com.google.auto.service");

    private static final String SHOWS_LIBRARY = "network.NetworkGraph";

    private record Door(String library, List<String> doorways) {
        Door(String library, String... doorways) {
            this(library, List.of(doorways));
        }
    }

    /** A library is used only by the rooms or the class its door is in. */
    public ArchRule guarded() {
        return ArchRuleDefinition.classes()
                .should(new ArchCondition<JavaClass>("use a library only at its door") {
                    @Override
                    public void check(JavaClass user, ConditionEvents events) {
                        for (Dependency use : user.getDirectDependenciesFromSelf())
                            fault(user, use.getTargetClass())
                                    .ifPresent(fault -> events.add(
                                            SimpleConditionEvent.violated(user, fault + ": " + use.getDescription())));
                    }
                })
                .allowEmptyShould(true);
    }

    /** Nobody who calls a public method or extends a public class has to name a library's type. */
    public ArchRule unseen() {
        return ArchRuleDefinition.classes()
                .should(new ArchCondition<JavaClass>("show no library type in a public signature") {
                    @Override
                    public void check(JavaClass shown, ConditionEvents events) {
                        if (!isPublic(shown) || isAt(shown, SHOWS_LIBRARY)) return;
                        seen("the head of " + shown.getName(), head(shown), events);
                        for (JavaMember member : shown.getAllMembers())
                            if (isOpen(member.getModifiers())) seen(member.getFullName(), types(member), events);
                    }
                })
                .allowEmptyShould(true);
    }

    private Optional<String> fault(JavaClass user, JavaClass used) {
        String library = used.getBaseComponentType().getPackageName();
        if (!isLibrary(library)) return Optional.empty();
        List<String> doorways = ALL.stream()
                .filter(door -> isIn(library, door.library()))
                .flatMap(door -> door.doorways().stream())
                .toList();
        if (doorways.stream().anyMatch(doorway -> isAt(user, doorway))) return Optional.empty();
        return Optional.of(doorways.isEmpty() ? library + " has no door" : library + " comes in only at " + doorways);
    }

    private boolean isAt(JavaClass user, String doorway) {
        String place = root + "." + doorway;
        return isIn(user.getName(), place) || user.getName().startsWith(place + "$");
    }

    private static void seen(String where, Stream<JavaClass> types, ConditionEvents events) {
        Set<String> libraries = new TreeSet<>();
        types.map(JavaClass::getBaseComponentType)
                .filter(type -> isLibrary(type.getPackageName()))
                .forEach(type -> libraries.add(type.getName()));
        if (!libraries.isEmpty()) events.add(SimpleConditionEvent.violated(where, where + " shows " + libraries));
    }

    private static Stream<JavaClass> head(JavaClass shown) {
        Stream<JavaType> above = Stream.concat(shown.getSuperclass().stream(), shown.getInterfaces().stream());
        return Stream.concat(above, shown.getTypeParameters().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static Stream<JavaClass> types(JavaMember member) {
        Stream<JavaClass> named = member.getAllInvolvedRawTypes().stream();
        if (!(member instanceof JavaCodeUnit unit)) return named;
        Stream<JavaClass> bounds =
                unit.getTypeParameters().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream());
        return Stream.of(named, bounds, unit.getExceptionTypes().stream()).flatMap(types -> types);
    }

    private static boolean isPublic(JavaClass type) {
        return isOpen(type.getModifiers())
                && type.getEnclosingClass().map(Doors::isPublic).orElse(true);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isLibrary(String packageName) {
        return !packageName.isEmpty() && OPEN.stream().noneMatch(open -> isIn(packageName, open));
    }

    private static boolean isIn(String name, String place) {
        return name.equals(place) || name.startsWith(place + ".");
    }
}
