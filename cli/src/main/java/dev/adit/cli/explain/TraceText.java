package dev.adit.cli.explain;

import dev.adit.explain.Trace;
import dev.adit.explain.Traced;
import dev.adit.value.Ppm;
import java.util.function.Consumer;

/** Where the risk of one source goes, in lines for people. */
public final class TraceText {
    private final Consumer<String> line;

    /** @param line takes each line, with texts of the inputs as they are */
    public TraceText(Consumer<String> line) {
        this.line = line;
    }

    public void tell(Trace trace) {
        line.accept(trace.source().name() + " (" + trace.source().id().text() + "), "
                + trace.source().kind().word() + ": own risk " + Wording.range(trace.own()) + " of 1000");
        line.accept(
                trace.reached().isEmpty()
                        ? "it reaches none of them by flows that were read and are in force on the day"
                        : "as if it alone brought risk; a score is the worst of all sources, not their sum");
        for (Traced traced : trace.reached()) tell(traced);
    }

    private void tell(Traced traced) {
        line.accept("");
        line.accept(traced.actor().name() + " (" + traced.actor().id().text() + "): "
                + Wording.range(traced.card().score()) + " from it alone; " + share(traced)
                + (traced.card().verdict() == null
                        ? ""
                        : "; worst form: " + traced.card().verdict().why().word()));
        if (traced.card().path().isEmpty())
            line.accept("  no risk is known at the source; of a risk of 1000 there, " + traced.arrives()
                    + " would arrive this way:");
        PathTree.lines(traced.path()).forEach(line);
    }

    private static String share(Traced traced) {
        String point = Ppm.asPercent(traced.share().point());
        boolean isKnown = traced.share().low() == traced.share().high();
        return "share of intake " + point
                + (isKnown
                        ? ""
                        : " (" + Ppm.asPercent(traced.share().low()) + " to "
                                + Ppm.asPercent(traced.share().high()) + ")");
    }
}
