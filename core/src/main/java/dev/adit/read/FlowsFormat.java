package dev.adit.read;

import dev.adit.network.Custody;
import dev.adit.network.Feed;
import dev.adit.network.Flow;
import dev.adit.network.Link;
import dev.adit.problem.Code;
import dev.adit.problem.Spelling;
import dev.adit.value.Truth;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code flows.csv}: a flow a row. A seller {@code ?unknown} stands for origin not known, {@code ?recycled} for
 * recycled feed, proven if the link is VERIFIED.
 */
final class FlowsFormat implements InputFormat {
    static final String UNKNOWN_SELLER = "?unknown";
    static final String RECYCLED_SELLER = "?recycled";

    private static final Map<String, Link> LINKS = Arrays.stream(Link.values()).collect(toMap(Link::name));
    private static final Map<String, Custody> CUSTODIES =
            Arrays.stream(Custody.values()).collect(toMap(Custody::word));

    private static <T> Collector<T, ?, Map<String, T>> toMap(Function<T, String> word) {
        return Collectors.toUnmodifiableMap(word, Function.identity());
    }

    @Override
    public String id() {
        return "flows";
    }

    @Override
    public Phase phase() {
        return Phase.FACTS;
    }

    @Override
    public boolean recognises(Headings headings) {
        return headings.has("seller", "buyer");
    }

    @Override
    public Set<String> headings() {
        return Set.of(
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
    }

    @Override
    public Set<String> required() {
        return Set.of("seller", "buyer", "commodity");
    }

    @Override
    public boolean takesAttributes() {
        return false;
    }

    @Override
    public void read(InputTable table, Intake intake, Intake.Tally tally) {
        Repeats feeds = new Repeats();
        TableShape.eachRow(table, intake, tally, row -> read(row, intake, feeds));
    }

    private static void read(Row row, Intake intake, Repeats feeds) {
        String seller = row.text("seller");
        int buyer = intake.actor(row, "buyer");
        String commodity = commodity(row, intake);
        Integer share = row.percent("share");
        if (seller.equals(UNKNOWN_SELLER) || seller.equals(RECYCLED_SELLER)) {
            if (!feeds.has(row)) feed(row, intake, seller, buyer, commodity, share);
            return;
        }
        int from = intake.actor(row, "seller");
        if (from >= 0 && from == buyer)
            row.reject(
                    Code.N02,
                    "buyer",
                    "the actor supplies itself",
                    "take the row out; keep only what comes from others");
        Flow flow = flow(row, intake, from, buyer, commodity, share);
        if (flow != null && !row.isRejected()) intake.network.add(from, buyer, flow);
    }

    private static @Nullable Flow flow(
            Row row, Intake intake, int seller, int buyer, String commodity, @Nullable Integer share) {
        Link link = link(row);
        Custody custody = custody(row);
        LocalDate from = row.date("valid_from");
        LocalDate to = to(row, from);
        Long mass = row.whole("quantity_kg");
        if (seller < 0 || buyer < 0) return null;
        return new Flow(
                intake.network.actor(seller).id(),
                intake.network.actor(buyer).id(),
                commodity,
                share,
                link,
                custody,
                row.text("stream"),
                from,
                to,
                mass,
                row.text("source"),
                row.at());
    }

    private static @Nullable LocalDate to(Row row, @Nullable LocalDate from) {
        LocalDate to = row.date("valid_to");
        if (from != null && to != null && to.isBefore(from))
            row.reject(Code.D15, "valid_to", "the flow ends before it begins", "correct one of the two days");
        return to;
    }

    private static void feed(
            Row row, Intake intake, String seller, int buyer, String commodity, @Nullable Integer share) {
        Link link = link(row);
        LocalDate from = row.date("valid_from");
        LocalDate to = to(row, from);
        if (share == null && row.text("share").isEmpty())
            row.reject(
                    Code.D12, "share", "a share is needed here", "say which part of the intake is meant, in per cent");
        if (share == null || buyer < 0 || row.isRejected()) return;
        boolean recycled = seller.equals(RECYCLED_SELLER);
        intake.network.add(new Feed(
                recycled ? Feed.Kind.RECYCLED : Feed.Kind.UNKNOWN_ORIGIN,
                intake.network.actor(buyer).id(),
                commodity,
                share,
                link == Link.VERIFIED ? Truth.YES : Truth.UNKNOWN,
                from,
                to,
                row.at()));
    }

    private static String commodity(Row row, Intake intake) {
        Optional<String> text = row.required("commodity");
        Optional<String> mineral = text.flatMap(intake.minerals::of);
        if (text.isPresent() && mineral.isEmpty())
            row.reject(
                    Code.D17,
                    "commodity",
                    "unknown mineral '" + Row.shown(text.get()) + "'",
                    Spelling.hint(text.get(), intake.minerals.names()));
        return mineral.orElse("");
    }

    /** A link nobody describes is what a party declares of its whole company. */
    private static Link link(Row row) {
        return row.word("link", LINKS.keySet()).map(LINKS::get).orElse(Link.COMPANY);
    }

    private static Custody custody(Row row) {
        return row.word("custody", CUSTODIES.keySet()).map(CUSTODIES::get).orElse(Custody.UNKNOWN);
    }
}
