package dev.adit.house;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * No class touches certain fields, methods or constructors, be it by call or by method reference. They are told by their
 * full name, {@code *} standing for anything: {@code java.time.*.now(*)}.
 */
final class Untouched extends ArchCondition<JavaClass> {
    private final Pattern shapes;
    private final Set<String> unless;

    /** @param unless parameter types that make it a different thing, as a Locale does of toLowerCase */
    Untouched(String description, Collection<String> shapes, Collection<String> unless) {
        super(description);
        this.shapes = Pattern.compile(shapes.stream().map(Untouched::regex).collect(Collectors.joining("|")));
        this.unless = new HashSet<>(unless);
    }

    Untouched(String description, Collection<String> shapes) {
        this(description, shapes, List.of());
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        for (JavaAccess<?> access : user.getAccessesFromSelf())
            if (isFault(access.getTarget())) events.add(SimpleConditionEvent.violated(access, access.getDescription()));
    }

    private boolean isFault(AccessTarget target) {
        if (!shapes.matcher(target.getFullName()).matches()) return false;
        return !(target instanceof AccessTarget.CodeUnitAccessTarget unit)
                || unit.getRawParameterTypes().stream().noneMatch(type -> unless.contains(type.getName()));
    }

    private static String regex(String shape) {
        return Arrays.stream(shape.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    }
}
