package dev.adit.template;

import dev.adit.grid.Address;
import dev.adit.problem.Position;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one workbook, each at its cell. */
final class Issues {
    private final Reading reading;
    private final List<Issue> found = new ArrayList<>();

    Issues(Reading reading) {
        this.reading = reading;
    }

    /** At a cell of the Declaration that holds nothing to show. */
    void at(Check check, String cell, String subject, String what) {
        add(check, check.level(), Layout.DECLARATION, cell, subject, "", what, "");
    }

    void at(Check check, Declaration.Answer answer, String what) {
        add(check, check.level(), Layout.DECLARATION, cell(answer), subject(answer), answer.text(), what, "");
    }

    void at(Check check, SmelterRow row, SmelterColumn column, String current, String what, String proposed) {
        String cell = reading.layout().smelterCell(column, row.row());
        add(check, check.level(), Layout.SMELTERS, cell, row.metal(), current, what, proposed);
    }

    void at(Check check, Position at, String what) {
        String sheet = at.file().substring(at.file().lastIndexOf('[') + 1).replace("]", "");
        String letters = at.name() == null ? "" : at.name();
        add(check, check.level(), sheet, letters + at.line(), "", "", what, "");
    }

    void inWorkbook(Check check, String subject, String what) {
        Position file = Position.file(reading.declaration().file());
        found.add(new Issue(check, check.level(), "", "", file, subject, "", what, ""));
    }

    void add(
            Check check,
            Issue.Level level,
            String sheet,
            String cell,
            String subject,
            String current,
            String what,
            String proposed) {
        Position at = Position.cell(
                reading.declaration().file() + "[" + sheet + "]",
                Address.row(cell),
                Address.letters(Address.column(cell)));
        found.add(new Issue(check, level, sheet, cell, at, subject, current, what, proposed));
    }

    List<Issue> list() {
        return found;
    }

    static String cell(Declaration.Answer answer) {
        return answer.at().name() + answer.at().line();
    }

    /** The question's number and metal, as the template itself prints them. */
    static String subject(Declaration.Answer answer) {
        char mark = Character.isDigit(answer.question().charAt(0)) ? ')' : '.';
        return (answer.question() + mark + " " + answer.metal()).strip();
    }
}
