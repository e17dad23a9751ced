package dev.adit.rule;

import dev.adit.problem.Code;
import dev.adit.problem.Problems;
import dev.adit.read.SourceTable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks that a citation is called verified only if the pack's register of sources says that its text was read. */
final class Citations {
    private static final String REGISTER = "reference/sources.csv";
    private static final Pattern BRACKETS = Pattern.compile("\\[(S[0-9][^\\]]*)\\]");
    private static final Pattern ID = Pattern.compile("S[0-9]+[a-z]?");

    private final Problems problems;

    Citations(Problems problems) {
        this.problems = problems;
    }

    /** Nothing if the pack has no register. */
    void check(RuleFiles files, RuleSet set) {
        Map<String, String> register = files.under(REGISTER);
        if (register.isEmpty()) return;
        Map<String, SourceTable.Source> sources = new SourceTable(problems).read(register);
        for (Rule rule : set.rules()) rule.sources().forEach(citation -> check(citation, sources));
        for (Lesson lesson : set.lessons().values()) lesson.sources().forEach(citation -> check(citation, sources));
        for (Action action : set.actions().values()) action.sources().forEach(citation -> check(citation, sources));
    }

    private void check(Citation citation, Map<String, SourceTable.Source> sources) {
        if (!citation.verified()) return;
        List<String> ids = ids(citation.cite());
        if (ids.isEmpty() && !citation.cite().contains("://"))
            add(citation, "a verified citation names no source", "add '[Snn]' or an address, or say 'verified: false'");
        for (String id : ids) {
            SourceTable.Source source = sources.get(id);
            if (source == null) add(citation, "no source is called '" + id + "'", "add it to " + REGISTER);
            else if (!source.isRead())
                add(
                        citation,
                        "'" + id + "' was not read and is cited as verified",
                        "say 'verified: false', or read it and say so in " + REGISTER);
        }
    }

    private void add(Citation citation, String what, String help) {
        problems.add(Code.R25, citation.at(), what, help);
    }

    /** The ids of sources that a citation names in square brackets, in order. */
    static List<String> ids(String cite) {
        return BRACKETS.matcher(cite)
                .results()
                .flatMap(brackets -> ID.matcher(brackets.group(1)).results())
                .map(id -> id.group())
                .toList();
    }
}
