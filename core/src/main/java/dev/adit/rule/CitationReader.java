package dev.adit.rule;

import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.tree.Fields;
import dev.adit.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads citations; one without a text, or that does not say whether its text was read, is a problem. */
final class CitationReader {
    private CitationReader() {}

    static List<Citation> read(Fields fields, Problems problems) {
        List<Citation> citations = new ArrayList<>();
        for (Tree tree : fields.items("sources")) {
            Optional<Fields> entry = Fields.of(tree, problems);
            if (entry.isEmpty()) continue;
            Fields source = entry.get();
            Optional<String> cite = source.text("cite").filter(text -> !text.isBlank());
            if (cite.isEmpty())
                problems.add(
                        Code.R11,
                        source.at("cite"),
                        "a citation without text",
                        "name the document and the place in it");
            Optional<String> verified = source.requiredText("verified").isEmpty()
                    ? Optional.empty()
                    : source.word("verified", List.of("true", "false"));
            source.finish();
            if (cite.isPresent() && verified.isPresent())
                citations.add(new Citation(cite.get(), verified.get().equals("true"), source.at()));
        }
        return citations;
    }
}
