package dev.adit.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How well an answer is supported, from an independent visit down to hearsay. Grades are our own order, A the best. */
public enum EvidenceGrade {
    /** seen at the place by an independent third party */
    A,
    /** audited or verified by a scheme or authority */
    B,
    /** documented by the actor or its buyer, with papers */
    C,
    /** said by the actor itself */
    D,
    /** hearsay, or nobody says how it is known */
    E;

    public static Optional<EvidenceGrade> of(String letter) {
        return Arrays.stream(values())
                .filter(grade -> grade.name().equalsIgnoreCase(letter.strip()))
                .findFirst();
    }

    public static List<String> letters() {
        return Arrays.stream(values()).map(EvidenceGrade::name).toList();
    }
}
