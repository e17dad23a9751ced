package dev.adit.rule;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code meaning.lock}: a hash of what each stable rule means, so that a report of last year still says what it said.
 * A line a rule, its id and its hash.
 */
public final class MeaningLock {
    /** Its name inside a pack. */
    public static final String FILE = "meaning.lock";

    private static final String HEAD = """
            # What every stable rule means, as a hash. Written by 'adit rules lock'; do not edit by hand.
            """;

    private MeaningLock() {}

    /** The text of the lock for a rule set that was read with all its rules. */
    public static String of(RuleSet set) {
        StringBuilder text = new StringBuilder(HEAD);
        for (Rule rule : set.rules())
            if (rule.status() == Rule.Status.STABLE)
                text.append(rule.id()).append(' ').append(rule.meaning()).append('\n');
        return text.toString();
    }

    /** Notes every stable rule whose meaning is not the locked one; nothing if the pack has no lock. */
    static void check(RuleFiles files, RuleSet set, Problems problems) {
        String lock = files.under(FILE).get(FILE);
        if (lock == null) return;
        Map<String, String> locked = read(lock);
        for (Rule rule : set.rules()) {
            String was = locked.remove(rule.id());
            if (rule.status() == Rule.Status.STABLE) check(rule, was, problems);
        }
        for (String id : locked.keySet())
            if (files.all().keySet().stream().noneMatch(file -> file.endsWith("/" + id + ".yaml")))
                problems.add(
                        Code.R24,
                        Position.file(FILE),
                        "the stable rule " + id + " has no file any more",
                        "bring it back with 'status: retired'; its id stays taken");
    }

    private static void check(Rule rule, @Nullable String was, Problems problems) {
        if (was == null)
            problems.add(
                    Code.R24,
                    rule.at(),
                    "the stable rule " + rule.id() + " is not in " + FILE,
                    "write the lock anew with 'adit rules lock'");
        else if (!was.equals(rule.meaning()))
            problems.add(
                    Code.R24,
                    rule.at(),
                    rule.id() + " is stable and means something else than it did",
                    "retire it and write a rule with a new id; before a release, 'adit rules lock'");
    }

    private static Map<String, String> read(String lock) {
        Map<String, String> locked = new TreeMap<>();
        lock.lines().filter(line -> !line.startsWith("#") && line.contains(" ")).forEach(line -> {
            int space = line.indexOf(' ');
            locked.put(line.substring(0, space), line.substring(space + 1).strip());
        });
        return locked;
    }
}
