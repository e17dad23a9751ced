package dev.adit.cli.report;

import dev.adit.assess.ScoredSupplier;
import dev.adit.cli.table.Grouping;
import dev.adit.cli.table.PortfolioRow;
import dev.adit.cli.table.PortfolioTable;
import dev.adit.score.Portfolio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * All suppliers together.
 *
 * @param chart how many stand in each band
 * @param figures in sentences, what the method says of the whole
 * @param tables by country and mineral
 */
public record Overview(Picture chart, List<String> figures, List<Grid> tables) {
    private static final int MOST_GROUPS = 25;

    static Overview of(Ground ground) {
        int[] counts = new int[ground.bands().size()];
        for (ScoredSupplier supplier : ground.assessment.suppliers())
            counts[ground.place(supplier.card().band())]++;
        List<BandChart.Count> bars = new ArrayList<>();
        for (int i = 0; i < counts.length; i++)
            bars.add(new BandChart.Count(ground.bands().get(i), counts[i]));
        PortfolioTable table = PortfolioTable.of(ground.assessment);
        List<Grid> tables = Arrays.asList(
                grid("Suppliers by country", Grouping.COUNTRY, table, ""),
                grid(
                        "Suppliers by mineral",
                        Grouping.MINERAL,
                        table,
                        "A supplier of several minerals counts in the row of each, with its whole score."));
        return new Overview(BandChart.of(bars), figures(ground), tables);
    }

    private static List<String> figures(Ground ground) {
        Portfolio portfolio = ground.assessment.portfolio();
        int line = ground.method.threshold();
        List<String> figures = new ArrayList<>();
        figures.add(Words.percent(portfolio.weightAtOrOver()) + " of the weight (spend, mass or, where none is given,"
                + " one each) lies with suppliers whose point score is " + line + " or more.");
        figures.add(Intake.atRisk(ground.assessment.suppliers()).told() + " of what they take in, by weight, passed an"
                + " actor whose own score is " + line + " or more; "
                + Words.percent(portfolio.volumeUnknown()) + " is of unknown origin.");
        long undeclared = ground.intake.undeclared(ground.assessment.suppliers());
        if (undeclared > 0)
            figures.add(
                    Words.count(undeclared, "supplier declares", "suppliers declare")
                            + " no shares of what comes from whom; the point is then an even split, and only the range is known.");
        figures.add("The worst tenth of the suppliers has a mean point score of " + portfolio.worstTenthMean()
                + ". No mean over all is given: it would hide the one that matters.");
        if (portfolio.possibleKnockouts() > 0)
            figures.add(Words.count(portfolio.possibleKnockouts(), "supplier is", "suppliers are")
                    + " only possibly knocked out, and counted in the band of the point score.");
        return figures;
    }

    private static Grid grid(String caption, Grouping by, PortfolioTable table, String note) {
        List<PortfolioRow> groups = table.by(List.of(by));
        List<Grid.Column> columns =
                new ArrayList<>(List.of(Grid.Column.text(Words.capital(by.word())), Grid.Column.number("Suppliers")));
        columns.add(Grid.Column.number("Weight"));
        for (String band : table.bands()) columns.add(Grid.Column.number(Words.capital(band.toLowerCase(Locale.ROOT))));
        columns.add(Grid.Column.number("Worst score"));
        columns.add(Grid.Column.number("Volume at risk, point"));
        columns.add(Grid.Column.number("Red flags"));
        columns.add(Grid.Column.number("Gaps"));
        String more = groups.size() <= MOST_GROUPS
                ? ""
                : Words.count(groups.size() - MOST_GROUPS, "more group", "more groups") + ": adit summary --by "
                        + by.word() + " prints them. ";
        return new Grid(
                caption,
                columns,
                groups.stream().limit(MOST_GROUPS).map(Overview::cells).toList(),
                more + note);
    }

    private static List<String> cells(PortfolioRow row) {
        List<String> cells = new ArrayList<>(List.of(
                String.join(", ", row.group()),
                Words.count(row.suppliers()),
                String.format(Locale.ROOT, "%,d", row.weight())));
        for (int count : row.bands()) cells.add(Words.count(count));
        cells.add(Integer.toString(row.worstPoint()));
        cells.add(Words.percent(row.volumeAtRisk()));
        cells.add(Words.count(row.redFlags()));
        cells.add(Words.count(row.dataGaps()));
        return cells;
    }
}
