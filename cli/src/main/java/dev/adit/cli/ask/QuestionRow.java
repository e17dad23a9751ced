package dev.adit.cli.ask;

import dev.adit.ask.Outlook;
import dev.adit.ask.RankedQuestion;
import dev.adit.network.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a sheet of questions: one thing to answer.
 *
 * @param rank of the question from 1; rows of one rank settle it together
 * @param asked who is asked
 * @param about whom
 * @param why the title of the rule, or what of the material is not known
 * @param rules ids of all rules that ask this; empty for what is not known of material
 * @param text the question in the language of the sheet
 * @param attribute what answers are filed under; {@code link}, {@code origin} and {@code recycled} for flows; empty where
 *     no single attribute settles it
 * @param allowed what may be answered; empty for flows
 * @param isWorstForm whether a bad answer is an open finding of a worst form, which scores 1000 wherever it reaches for
 *     certain; the figures tell of the sign alone
 * @param changeIn where the inputs tell of the flow; empty for others
 * @param outlook what the answers would make of the one supplier that was asked for; null if it were several
 */
public record QuestionRow(
        int rank,
        RankedQuestion question,
        Actor asked,
        Actor about,
        String why,
        List<String> rules,
        String text,
        String attribute,
        String allowed,
        boolean isWorstForm,
        String changeIn,
        @Nullable Outlook outlook) {
    QuestionRow asking(String question, String name, String answers) {
        return new QuestionRow(
                rank, this.question, asked, about, why, rules, question, name, answers, isWorstForm, changeIn, outlook);
    }

    QuestionRow ranked(int place) {
        return new QuestionRow(
                place, question, asked, about, why, rules, text, attribute, allowed, isWorstForm, changeIn, outlook);
    }

    QuestionRow with(List<String> allRules) {
        return new QuestionRow(
                rank, question, asked, about, why, allRules, text, attribute, allowed, isWorstForm, changeIn, outlook);
    }
}
