package dev.adit.rule;

/** A number or time of a rule that an overlay may move from least to most, both included; all three in one unit. */
public record Parameter(Amount value, Amount least, Amount most) {
    /** Whether an overlay may put this in the place of the value. */
    public boolean admits(Amount other) {
        return other.unit().equals(value.unit()) && least.number() <= other.number() && other.number() <= most.number();
    }

    Parameter with(Amount other) {
        return new Parameter(other, least, most);
    }
}
