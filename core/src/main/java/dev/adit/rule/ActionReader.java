package dev.adit.rule;

import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.tree.Fields;

/** Reads one action file. */
final class ActionReader {
    private final Problems problems;

    ActionReader(Problems problems) {
        this.problems = problems;
    }

    Action read(String file, Fields fields) {
        String id = fields.requiredText("id").orElse("");
        String expected = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
        if (!id.equals(expected))
            problems.add(
                    Code.R09,
                    fields.at("id"),
                    "the id '" + id + "' is not the file's name",
                    "call the file " + id + ".yaml");
        Action action = new Action(
                id,
                fields.requiredText("title").orElse(""),
                fields.requiredText("who").orElse(""),
                fields.requiredText("what").orElse(""),
                fields.requiredText("by_when").orElse(""),
                fields.requiredText("verified_by").orElse(""),
                fields.text("ends_suspension").orElse(null),
                fields.text("protects_income").orElse(null),
                fields.texts("lessons"),
                CitationReader.read(fields, problems));
        fields.finish();
        return action;
    }
}
