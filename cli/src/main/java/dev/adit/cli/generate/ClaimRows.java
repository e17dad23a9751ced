package dev.adit.cli.generate;

import dev.adit.report.CsvLines;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** {@code claims.csv}: dated answers about every actor. */
final class ClaimRows implements Documents.Content {
    static final String FILE = "claims.csv";

    private final Cast cast;
    private final Arranged arranged;
    private final int unknown;

    ClaimRows(Cast cast, Arranged arranged, int unknown) {
        this.cast = cast;
        this.arranged = arranged;
        this.unknown = unknown;
    }

    @Override
    public int to(Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(List.of("actor", "attribute", "value", "observed_on", "valid_until", "source", "grade"));
        int rows = 0;
        for (int actor = 0; actor < cast.layout.actors(); actor++) rows += about(csv, actor);
        return rows;
    }

    private int about(CsvLines csv, int actor) throws IOException {
        Dice dice = Dice.of(cast.seed, Dice.Purpose.ANSWERS, actor);
        Answers answers = new Answers(csv, cast.id(actor), dice, unknown);
        Role role = cast.role(actor);
        if (role == Role.MINE_SITE) new SiteVisit(cast.land(actor), answers, dice).tell();
        else if (role.isUpstream()) new TraderTalk(role, answers, dice).tell();
        else new FirmTalk(role, answers, dice).tell();
        if (arranged.keepsApart(actor) && role != Role.MINE_SITE)
            answers.by("scheme audit", "B", Calendar.late(dice)).yes("segregation_verified", 80);
        return answers.told();
    }
}
