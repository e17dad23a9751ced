package dev.adit.fuzz;

import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Problem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;

/** What must hold at every door, whatever the bytes are. Memory, and doors that hang, are watched from outside. */
final class Watch {
    /** Of the processor, for one input of some kilobytes: no matter what else the machine does. */
    private static final long MOST_NANOSECONDS = 5_000_000_000L;

    private Watch() {}

    /** A way in. */
    interface Door {
        /**
         * Opens it.
         *
         * @throws InvalidInputException the one way in which a door may refuse
         */
        Opened open(byte[] bytes) throws IOException;
    }

    /** Any other exception of the door passes through and is the finding. */
    static void over(Door door, byte[] bytes) {
        Opened first = enter(door, bytes);
        Opened second = enter(door, bytes);
        if (!first.equals(second))
            throw new AssertionError("the same bytes were read in two ways:\n" + first + "\n" + second);
        first.problems().forEach(Watch::check);
    }

    private static Opened enter(Door door, byte[] bytes) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            Opened opened = door.open(bytes);
            long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            if (taken > MOST_NANOSECONDS) throw new AssertionError("took " + taken / 1_000_000 + " ms");
            return opened;
        } catch (InvalidInputException refused) {
            if (refused.problems().isEmpty()) throw new AssertionError("refused without a reason", refused);
            return new Opened(List.copyOf(refused.problems()), "");
        } catch (IOException ours) {
            throw new AssertionError("an IOException left the door", ours);
        }
    }

    private static void check(Problem problem) {
        if (problem.at().file().isBlank()
                || problem.at().line() < 0
                || problem.at().column() < 0) throw new AssertionError("a problem without a place: " + problem);
        if (problem.what().isBlank()) throw new AssertionError("a problem that says nothing: " + problem);
        if (!isHarmless(problem.what()) || !isHarmless(problem.at().toString()))
            throw new AssertionError("a raw control character in the message: " + problem);
        if (problem.help() != null && !isHarmless(problem.help()))
            throw new AssertionError("a raw control character in the help: " + problem);
    }

    /** A message holds nothing that a terminal or a log obeys. */
    private static boolean isHarmless(String text) {
        return text.codePoints().noneMatch(Watch::isObeyed);
    }

    private static boolean isObeyed(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
            default -> false;
        };
    }
}
