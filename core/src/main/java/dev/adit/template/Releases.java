package dev.adit.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The releases of the templates and their days, as the sheet Revision of each template itself gives them (published by
 * the Responsible Minerals Initiative): CMRT 6.5 is of 25 April 2025, so CMRT 6.4 of 26 April 2024 is out of date from that
 * day on.
 */
final class Releases {
    static final List<Release> CMRT = List.of(
            release("6.01", "2020-05-19"),
            release("6.1", "2021-04-28"),
            release("6.2", "2022-04-27"),
            release("6.21", "2022-05-06"),
            release("6.22", "2022-05-11"),
            release("6.3", "2023-05-05"),
            release("6.31", "2023-05-26"),
            release("6.4", "2024-04-26"),
            release("6.5", "2025-04-25"));
    static final List<Release> EMRT_1 = List.of(
            release("1.1", "2022-10-14"),
            release("1.11", "2022-11-04"),
            release("1.2", "2023-05-12"),
            release("1.3", "2024-04-26"));
    static final List<Release> EMRT_2 = List.of(release("2.0", "2025-04-25"), release("2.1", "2025-10-17"));
    static final List<Release> CRT = List.of(release("2.2", "2020-10-28"), release("2.21", "2020-10-28"));
    static final List<Release> AMRT_1_2 = List.of(release("1.2", "2024-10-04"), release("1.21", "2025-05-16"));
    static final List<Release> AMRT_1_3 = List.of(release("1.3", "2025-10-17"));

    /** The day from which the EMRT takes the place of the CRT. */
    private static final LocalDate CRT_REPLACED = LocalDate.parse("2022-10-14");

    private Releases() {}

    static Revision revision(String text) {
        return Revision.of(text).orElseThrow();
    }

    private static Release release(String revision, String day) {
        return new Release(revision(revision), LocalDate.parse(day));
    }

    /** What to ask for instead of a release on a day, such as {@code CMRT 6.5}; empty if it is the newest known. */
    static Optional<String> newerThan(TemplateKind kind, String version, LocalDate day) {
        if (kind == TemplateKind.CRT && !day.isBefore(CRT_REPLACED)) return Optional.of("EMRT");
        Optional<Revision> own = Revision.of(version);
        if (own.isEmpty()) return Optional.empty();
        return Layouts.of(kind).stream()
                .flatMap(layout -> layout.releases().stream())
                .filter(release -> !release.day().isAfter(day))
                .map(Release::revision)
                .max(Revision::compareTo)
                .filter(newest -> newest.compareTo(own.get()) > 0)
                .map(newest -> kind + " " + newest.text());
    }
}
