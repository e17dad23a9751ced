package dev.adit.cli.report;

import dev.adit.assess.ScoredSupplier;
import dev.adit.spread.Material;
import dev.adit.value.CodePointOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which sources stand behind the scores: where the worst paths, or the knock-outs, of how many suppliers begin. */
final class Origins {
    private static final int MOST = 40;

    private final String state;
    private int suppliers;
    private int knockedOut;
    private int worst;

    private Origins(String state) {
        this.state = state;
    }

    private void add(ScoredSupplier supplier) {
        suppliers++;
        if (Ground.isKnockedOut(supplier)) knockedOut++;
        worst = Math.max(worst, supplier.card().score().point());
    }

    static Grid of(Ground ground) {
        Map<String, Origins> bySource = new TreeMap<>(CodePointOrder.INSTANCE);
        for (ScoredSupplier supplier : ground.assessment.suppliers()) {
            String state = Ground.origin(supplier);
            if (!state.isEmpty())
                bySource.computeIfAbsent(state.substring(0, state.lastIndexOf('|')), Origins::new)
                        .add(supplier);
        }
        List<Origins> origins = new ArrayList<>(bySource.values());
        origins.sort(Comparator.<Origins>comparingInt(one -> -one.knockedOut)
                .thenComparing(one -> -one.suppliers)
                .thenComparing(one -> -one.worst));
        int more = origins.size() - MOST;
        return new Grid(
                "Sources, those behind most knock-outs and then behind most suppliers first",
                List.of(
                        Grid.Column.text("Source"),
                        Grid.Column.text("What"),
                        Grid.Column.number("Suppliers"),
                        Grid.Column.number("Of these knocked out"),
                        Grid.Column.number("Worst score carried")),
                origins.stream().limit(MOST).map(one -> one.cells(ground)).toList(),
                more > 0
                        ? Words.count(more, "more source stands", "more sources stand")
                                + " behind fewer suppliers; scores.csv has every path."
                        : "");
    }

    private List<String> cells(Ground ground) {
        return List.of(
                ground.names.of(state),
                ground.names.kind(state + "|" + Material.POOL),
                Words.count(suppliers),
                Words.count(knockedOut),
                Integer.toString(worst));
    }
}
