package dev.adit.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Guards over compiled classes that know neither rooms nor doors. Whoever holds one up counts the classes first. */
public final class Guards {
    private static final List<String> LOUD = List.of(
            "java.lang.System.out",
            "java.lang.System.err",
            "java.lang.System.exit(*)",
            "java.lang.Runtime.exit(*)",
            "java.lang.Runtime.halt(*)",
            "*.printStackTrace()",
            "java.lang.Thread.sleep(*)",
            "java.util.concurrent.TimeUnit.sleep(*)");

    private static final List<String> CLOCKS = List.of(
            "java.time.*.now(*)",
            "java.time.Clock.system*",
            "java.time.Clock.tick*",
            "java.lang.System.currentTimeMillis()",
            "java.lang.System.nanoTime()",
            "java.util.Date.<init>()",
            "java.util.Calendar.getInstance(*)",
            "java.util.GregorianCalendar.<init>()");

    private static final List<String> DEFAULT_PLACES = List.of(
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(*)",
            "java.lang.String.formatted(*)",
            "java.io.Print*.format(*)",
            "java.io.Print*.printf(*)",
            "java.util.Formatter.<init>(*)",
            "java.text.MessageFormat.format(java.lang.String, *)",
            "java.text.*.get*Instance()",
            "java.time.format.DateTimeFormatter.ofPattern(*)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.util.Locale.getDefault(*)",
            "java.util.Locale.getDisplay*()",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.io.FileReader.<init>(*)",
            "java.io.FileWriter.<init>(*)",
            "java.io.InputStreamReader.<init>(*)",
            "java.io.OutputStreamWriter.<init>(*)",
            "java.io.PrintStream.<init>(*)",
            "java.io.PrintWriter.<init>(java.io.OutputStream*)",
            "java.io.PrintWriter.<init>(java.io.File*)",
            "java.io.PrintWriter.<init>(java.lang.String*)",
            "java.util.Scanner.<init>(*)",
            "java.nio.charset.Charset.defaultCharset()",
            "java.time.ZoneId.systemDefault()",
            "java.util.TimeZone.getDefault()");

    private static final List<String> A_PLACE_NAMED = List.of(
            "java.util.Locale",
            "java.nio.charset.Charset",
            "java.nio.charset.CharsetDecoder",
            "java.nio.charset.CharsetEncoder");

    private static final String EMPTY_WORD = "util|common|impl|manager|helper";

    private Guards() {}

    /** Prints nothing, ends nothing, waits for nothing; only a class of the given full name may. */
    public static ArchRule silent(String... speakers) {
        DescribedPredicate<JavaClass> speechless = DescribedPredicate.describe(
                "are not among the speakers " + List.of(speakers),
                type -> !List.of(speakers).contains(outermost(type).getName()));
        return classes()
                .that(speechless)
                .should(new Untouched("neither print nor exit nor sleep", LOUD))
                .allowEmptyShould(true);
    }

    /** Asks no clock: the day is an input. */
    public static ArchRule timeless() {
        return classes().should(new Untouched("ask no clock", CLOCKS)).allowEmptyShould(true);
    }

    /** Reads and writes the same bytes everywhere: no locale, charset or zone that the machine chose. */
    public static ArchRule placeless() {
        return classes()
                .should(new Untouched("name locale, charset and zone", DEFAULT_PLACES, A_PLACE_NAMED))
                .allowEmptyShould(true);
    }

    /** Static fields are final; those that could be changed all the same are nobody else's to touch. */
    public static ArchRule stateless() {
        ArchRule fixed = fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .allowEmptyShould(true);
        ArchRule hidden = fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .and(DescribedPredicate.describe("are arrays or mutable collections", Guards::isMutable))
                .should()
                .bePrivate()
                .allowEmptyShould(true);
        return CompositeArchRule.of(fixed).and(hidden);
    }

    /** No package goes round to itself: neither those right under the root nor those at the leaves. */
    public static ArchRule loopless(String root) {
        return CompositeArchRule.of(roomLoops(root)).and(leafLoops(root));
    }

    static ArchRule roomLoops(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    static ArchRule leafLoops(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** No package and no class has a name that says nothing of what it holds. */
    public static ArchRule wellNamed() {
        return classes()
                .should(new ArchCondition<JavaClass>("have a name that says what they hold") {
                    @Override
                    public void check(JavaClass named, ConditionEvents events) {
                        if (isEmptyName(named))
                            events.add(SimpleConditionEvent.violated(named, named.getName() + " has an empty name"));
                    }
                })
                .allowEmptyShould(true);
    }

    /** Law and results travel as text; nothing travels as Java objects. */
    public static ArchRule unserialised() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ObjectInputStream.class, ObjectOutputStream.class)
                .allowEmptyShould(true);
    }

    private static boolean isEmptyName(JavaClass named) {
        boolean emptyPackage = Arrays.stream(named.getPackageName().split("\\."))
                .anyMatch(word -> word.matches("(?i)(" + EMPTY_WORD + ")s?"));
        String name = named.getSimpleName();
        return emptyPackage
                || name.matches("(?i)(" + EMPTY_WORD + ")s?")
                || name.matches(".*(Util|Impl|Manager|Helper)s?");
    }

    private static boolean isMutable(JavaField field) {
        JavaClass type = field.getRawType();
        if (type.isInterface()) return false; // a List may be a List.of: the sources tell
        return type.isArray() || type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Guards::outermost).orElse(type);
    }
}
