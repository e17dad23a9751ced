package dev.adit.redact;

import dev.adit.assess.Assessment;
import dev.adit.assess.Question;
import dev.adit.assess.Questions;
import dev.adit.read.FileCount;
import dev.adit.redact.Release.Input;
import dev.adit.redact.Release.Own;
import dev.adit.redact.Release.Run;
import dev.adit.rule.RuleSet;
import dev.adit.score.Portfolio;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a release of an assessment. Scores are those of the whole data, told in steps. What is not written here does not
 * get out: a release takes over what is allowed, and does not strike out what is not.
 */
public final class Redaction {
    /** How many actors of one kind an area must have to be told to the public, if nobody says otherwise, and the fewest allowed. */
    public static final int USUAL_LEAST = 10;

    public static final int FEWEST_LEAST = 5;

    private final Audience audience;
    private final Pseudonyms pseudonyms;
    private final int least;

    /** @param least how many actors of one kind an area must have to be told to the public; at least {@link #FEWEST_LEAST} */
    public Redaction(Audience audience, Pseudonyms pseudonyms, int least) {
        if (least < FEWEST_LEAST) throw new IllegalArgumentException("fewer than " + FEWEST_LEAST);
        this.audience = audience;
        this.pseudonyms = pseudonyms;
        this.least = least;
    }

    /** The release. */
    public Release of(Assessment assessment) {
        Withheld withheld = new Withheld();
        Contacts contacts = new Contacts(withheld);
        Steps steps = new Steps(audience, assessment.ruleSet().method().bands());
        Telling telling = new Telling(assessment.ruleSet().rules(), audience, steps, contacts, withheld);
        List<Question> questions = Questions.of(assessment);
        Told told = new Tellings(assessment, audience, steps, telling).told(questions);
        Parties parties = new Parties(assessment.inputs().network(), audience, pseudonyms, told, least, withheld);
        Scored scored = new Scored(assessment, audience, parties, steps, contacts, withheld);
        Discovered discovered = new Discovered(assessment, audience, parties, steps, contacts, telling);
        return new Release(
                audience,
                run(assessment, steps, withheld),
                portfolio(assessment.portfolio(), steps),
                scored.all(),
                discovered.findings(),
                discovered.questions(questions),
                withheld.lines());
    }

    private Run run(Assessment assessment, Steps steps, Withheld withheld) {
        RuleSet rules = assessment.ruleSet();
        Map<String, Integer> formats = new TreeMap<>();
        for (FileCount file : assessment.inputs().files()) {
            formats.merge(file.format(), 1, Integer::sum);
            if (!audience.isInternal()) withheld.note(Withheld.What.FILES, file.file());
        }
        rules.choice().overlays().forEach(overlay -> withheld.note(Withheld.What.OWN_TEXTS, overlay.why()));
        rules.facts().given().forEach(table -> withheld.note(Withheld.What.OWN_TEXTS, table.file()));
        return new Run(
                assessment.asOf().toString(),
                rules.id(),
                rules.version(),
                rules.sha256(),
                rules.choice().profile().word(),
                rules.inRemediation().word(),
                rules.rules().size(),
                new Own(rules.choice().overlays().size(), rules.facts().given().size()),
                formats,
                audience.isInternal() ? inputs(assessment) : List.of(),
                counts(assessment, steps));
    }

    /** A checksum tells whether a guess at a small file is right; outside it is left out with the name. */
    private static List<Input> inputs(Assessment assessment) {
        return assessment.inputs().files().stream()
                .map(file -> new Input(file.file(), file.format(), file.sha256()))
                .toList();
    }

    private static Map<String, String> counts(Assessment assessment, Steps steps) {
        Map<String, String> counts = new TreeMap<>();
        counts.put("actors", steps.count(assessment.inputs().network().actors().size()));
        counts.put("flows", steps.count(assessment.inputs().network().flows()));
        counts.put("statements", steps.count(assessment.inputs().claims().size()));
        counts.put("scored", steps.count(assessment.suppliers().size()));
        return counts;
    }

    private static Release.Portfolio portfolio(Portfolio portfolio, Steps steps) {
        return new Release.Portfolio(
                steps.score(portfolio.worst()),
                steps.score(portfolio.worstTenthMean()),
                steps.count(portfolio.knockouts()),
                steps.count(portfolio.possibleKnockouts()),
                steps.volume(portfolio.volumeAtRisk()),
                steps.volume(portfolio.volumeUnknown()));
    }
}
