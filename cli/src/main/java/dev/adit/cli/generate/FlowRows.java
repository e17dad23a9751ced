package dev.adit.cli.generate;

import dev.adit.report.CsvLines;
import dev.adit.value.Ppm;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** {@code flows.csv}: buyer by buyer, so that no more than one buyer's deals are held at a time. */
final class FlowRows implements Documents.Content {
    static final String FILE = "flows.csv";

    private static final List<String> HEADINGS = List.of(
            "seller",
            "buyer",
            "commodity",
            "share",
            "link",
            "custody",
            "stream",
            "valid_from",
            "valid_to",
            "quantity_kg",
            "source");

    private final Cast cast;
    private final Arranged arranged;
    private final Degrees degrees;

    FlowRows(Cast cast, Arranged arranged, Degrees degrees) {
        this.cast = cast;
        this.arranged = arranged;
        this.degrees = degrees;
    }

    @Override
    public int to(Writer out) throws IOException {
        CsvLines csv = new CsvLines(out);
        csv.heading(HEADINGS);
        int rows = 0;
        Market market = new Market(cast, arranged, degrees);
        for (int buyer = 0; buyer < cast.layout.actors(); buyer++) {
            if (degrees.of(buyer) == 0) continue;
            Dice dice = Dice.of(cast.seed, Dice.Purpose.TRADE, buyer);
            List<Deal> deals = market.deals(buyer, dice);
            write(csv, buyer, deals, dice);
            rows += deals.size();
        }
        return rows;
    }

    private void write(CsvLines csv, int buyer, List<Deal> deals, Dice dice) throws IOException {
        Terms terms = new Terms(cast.role(buyer), dice);
        Split split = new Split(dice);
        int begin = 0;
        while (begin < deals.size()) {
            int end = begin + 1;
            while (end < deals.size()
                    && deals.get(end).ore() == deals.get(begin).ore()) end++;
            List<Deal> ofOre = deals.subList(begin, end);
            int[] shares = split.of(ofOre);
            for (int i = 0; i < shares.length; i++) row(csv, buyer, ofOre.get(i), shares[i], terms);
            begin = end;
        }
    }

    private void row(CsvLines csv, int buyer, Deal deal, int share, Terms terms) throws IOException {
        csv.text(seller(deal)).text(cast.id(buyer)).text(deal.ore().commodity).text(percent(share));
        csv.text(terms.link(deal).name()).text(terms.custody(deal)).text(deal.lot());
        for (String day : terms.days()) csv.text(deal.hasSeller() ? day : "");
        csv.text(deal.hasSeller() ? terms.kilograms() : "").text(terms.source()).end();
    }

    private String seller(Deal deal) {
        if (deal.hasSeller()) return cast.id(deal.seller());
        return deal.seller() == Deal.UNKNOWN ? "?unknown" : "?recycled";
    }

    private static String percent(int share) {
        if (share == Ppm.UNKNOWN) return "";
        if (share % 10_000 == 0) return Integer.toString(share / 10_000);
        String decimals = Integer.toString(10_000 + share % 10_000);
        int end = decimals.length();
        while (decimals.charAt(end - 1) == '0') end--;
        return share / 10_000 + "." + decimals.substring(1, end);
    }
}
