package dev.adit.cli.generate;

import dev.adit.report.CsvLines;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code actors.csv}: everybody, with what a desk review says of each. */
final class ActorRows implements Documents.Content {
    static final String FILE = "actors.csv";

    private final Cast cast;
    private final Names names;
    private final DeskReview review;

    ActorRows(Cast cast, int unknown) {
        this.cast = cast;
        this.review = new DeskReview(cast, unknown);
        this.names = new Names(cast);
    }

    @Override
    public int to(Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        List<String> headings = new ArrayList<>(List.of("id", "kind", "name", "country", "region", "minerals"));
        headings.addAll(DeskReview.headings());
        csv.heading(headings);
        for (int actor = 0; actor < cast.layout.actors(); actor++) {
            Names.Name name = names.of(actor);
            csv.text(cast.id(actor)).text(cast.kind(actor).word()).text(name.text());
            csv.text(name.country()).text(name.region());
            csv.text(cast.ores(actor).stream().map(ore -> ore.commodity).collect(Collectors.joining(";")));
            review.tell(actor, csv);
            csv.end();
        }
        return cast.layout.actors();
    }
}
