package dev.adit.cli.ask;

import dev.adit.ask.Outlook;
import dev.adit.ask.RankedQuestion;
import dev.adit.network.Network;
import dev.adit.report.Json;
import dev.adit.whatif.Change;
import java.util.Locale;

/** Questions for programs. */
public final class QuestionsJson {
    private final Network network;

    public QuestionsJson(Network network) {
        this.network = network;
    }

    /** Writes one object; rows of a rank stand together. */
    public void write(QuestionList list, Json json) {
        json.object().put("questions", list.questions());
        json.put(
                "no_single_good_answer_lowers",
                list.unmoved().suppliers().stream()
                        .map(actor -> actor.id().text())
                        .toList());
        if (list.together() != null) together(list.together(), json);
        json.array("first");
        int rank = 0;
        for (QuestionRow row : list.rows()) {
            if (row.rank() != rank) {
                if (rank > 0) json.endArray().endObject();
                head(row, json);
            }
            rank = row.rank();
            json.object().put("attribute", row.attribute().isEmpty() ? null : row.attribute());
            json.put("question", row.text()).put("allowed", row.allowed().isEmpty() ? null : row.allowed());
            json.put("rules", row.rules()).endObject();
        }
        if (rank > 0) json.endArray().endObject();
        json.endArray().endObject();
    }

    private static void together(Together together, Json json) {
        Change change = together.change();
        json.object("together").put("under", together.line());
        json.put("outcome", change.outcome().name().toLowerCase(Locale.ROOT));
        json.put("high_before", change.before())
                .put("high_after", change.after())
                .endObject();
    }

    private void head(QuestionRow row, Json json) {
        RankedQuestion question = row.question();
        json.object().put("rank", row.rank()).put("fact", question.fact().name());
        json.put("ask", row.asked().id().text())
                .put("about", row.about().id().text())
                .put("why", row.why());
        json.put("value", question.value()).put("if_good", question.ifFavourable());
        json.put("if_bad", question.ifAdverse());
        json.put("bad_is_worst_form", row.isWorstForm());
        json.put("change_in", row.changeIn().isEmpty() ? null : row.changeIn());
        Outlook outlook = row.outlook();
        if (outlook != null) {
            json.put("range_if_good", outlook.ifFavourable());
            json.put("range_if_bad", outlook.ifAdverse());
        }
        json.array("suppliers");
        for (RankedQuestion.Narrowing one : question.suppliers())
            json.object()
                    .put("actor", network.actors().get(one.supplier()).id().text())
                    .put("if_good", one.ifFavourable())
                    .put("if_bad", one.ifAdverse())
                    .endObject();
        json.endArray().array("answer_with");
    }
}
