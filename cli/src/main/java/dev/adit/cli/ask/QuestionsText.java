package dev.adit.cli.ask;

import dev.adit.ask.Outlook;
import dev.adit.ask.RankedQuestion;
import dev.adit.network.Network;
import dev.adit.value.Range;
import java.util.function.Consumer;

/** Questions in lines for people. */
public final class QuestionsText {
    private final Consumer<String> line;

    /** @param line takes each line, with texts of the inputs as they are */
    public QuestionsText(Consumer<String> line) {
        this.line = line;
    }

    /** Tells how many questions there are, whom no single one helps, and the rows. */
    public void tell(QuestionList list, Network network) {
        Together together = list.together();
        line.accept(together != null ? together.words(network) : whole(list));
        if (!list.unmoved().suppliers().isEmpty()) line.accept(list.unmoved().words(list.suppliers()));
        int rank = 0;
        for (QuestionRow row : list.rows()) {
            if (row.rank() != rank) head(row);
            rank = row.rank();
            answer(row);
        }
    }

    private static String whole(QuestionList list) {
        if (list.rows().isEmpty()) return "No single answer would narrow a range.";
        int shown = list.rows().get(list.rows().size() - 1).rank();
        return list.questions() + " questions narrow the ranges of " + list.suppliers() + " scored "
                + (list.suppliers() == 1 ? "supplier" : "suppliers") + "; the first " + shown
                + ". Worth: by how much the ranges of all of them together can be expected to narrow, in permille.";
    }

    private void head(QuestionRow row) {
        RankedQuestion question = row.question();
        String about = row.about().equals(row.asked())
                ? "about itself"
                : "about " + row.about().name() + " (" + row.about().id() + ")";
        line.accept("");
        line.accept(row.rank() + ". worth " + question.value() + ": ask "
                + row.asked().name() + " (" + row.asked().id() + ") " + about + "; bears on "
                + question.suppliers().size() + " of them");
        line.accept("   " + (row.rules().isEmpty() ? "" : String.join(", ", row.rules()) + ": ") + row.why());
        Outlook outlook = row.outlook();
        line.accept(
                outlook == null
                        ? "   a good answer narrows by " + question.ifFavourable() + ", a bad one by "
                                + question.ifAdverse()
                        : "   if it is well: " + range(outlook.ifFavourable()) + "; if not: "
                                + range(outlook.ifAdverse()));
        if (row.isWorstForm())
            line.accept(
                    "   a bad answer is an open worst form, priced as one: whoever it reaches for certain is at 1000");
    }

    private static String range(Range range) {
        return range.point() + " (low " + range.low() + ", high " + range.high() + ")";
    }

    private void answer(QuestionRow row) {
        line.accept("   - " + row.text());
        String change = row.changeIn().isEmpty() ? "" : "; the answer goes into " + row.changeIn();
        if (!row.allowed().isEmpty()) line.accept("     " + row.attribute() + ": " + row.allowed());
        else if (!row.attribute().isEmpty()) line.accept("     " + row.attribute() + change);
    }
}
