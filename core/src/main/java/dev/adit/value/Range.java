package dev.adit.value;

/** A number in each {@link Scenario}: low is what is proved, high what cannot be ruled out. */
public record Range(int low, int point, int high) {
    public static final Range ZERO = new Range(0, 0, 0);

    public int at(Scenario scenario) {
        return switch (scenario) {
            case LOW -> low;
            case POINT -> point;
            case HIGH -> high;
        };
    }

    /** How much is not known. */
    public int width() {
        return high - low;
    }

    @Override
    public String toString() {
        return "[" + low + ", " + point + ", " + high + "]";
    }
}
