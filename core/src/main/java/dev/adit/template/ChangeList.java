package dev.adit.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what the supplier is asked to change into words. */
public final class ChangeList {
    private final Wordings wordings = Wordings.load();

    /** One line for each error and warning, in the order of the issues. */
    public List<Change> of(Reading reading, List<Issue> issues) {
        Language language = reading.detection().language();
        return issues.stream()
                .filter(Issue::isForSupplier)
                .map(issue -> change(issue, reading.declaration().file(), language))
                .toList();
    }

    private Change change(Issue issue, String file, @Nullable Language language) {
        String cell = issue.sheet().isEmpty() ? file : issue.sheet() + "!" + issue.cell();
        String english = wordings.sentence(issue, Language.ENGLISH).orElseThrow();
        String translated = language == null || language == Language.ENGLISH
                ? ""
                : wordings.sentence(issue, language).orElse("");
        return new Change(
                issue.check().id(),
                cell,
                issue.current(),
                issue.proposed(),
                english + " (" + issue.found() + ")",
                translated);
    }
}
