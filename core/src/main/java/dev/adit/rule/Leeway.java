package dev.adit.rule;

/** Within what calibration and overlays may move a rule's strength and prior; in permille, ends included. */
public record Leeway(Bounds strength, Bounds prior) {
    /** From least to most, both included. */
    public record Bounds(int least, int most) {
        public boolean admit(int number) {
            return least <= number && number <= most;
        }

        @Override
        public String toString() {
            return least + " to " + most;
        }
    }
}
