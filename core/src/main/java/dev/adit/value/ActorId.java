package dev.adit.value;

import java.text.Normalizer;
import java.util.Optional;

/** The name by which inputs refer to an actor; ordered by code point. */
public record ActorId(String text) implements Comparable<ActorId> {
    private static final int LONGEST = 200;

    /** Reads an id: NFC, outer blanks off; empty if nothing is left, if it is over 200 long or holds a control or a bar. */
    public static Optional<ActorId> of(String text) {
        String id = isPlain(text)
                ? text.strip()
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        boolean usable = !id.isEmpty() && id.length() <= LONGEST && id.chars().allMatch(ActorId::isAllowed);
        return usable ? Optional.of(new ActorId(id)) : Optional.empty();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 0x7F) return false;
        return true;
    }

    /** The bar separates actor, commodity and stream in the names of states. */
    private static boolean isAllowed(int unit) {
        return !Character.isISOControl(unit) && unit != '|';
    }

    @Override
    public int compareTo(ActorId other) {
        return CodePointOrder.INSTANCE.compare(text, other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
