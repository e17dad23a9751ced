package dev.adit.gather;

import com.google.auto.service.AutoService;
import dev.adit.network.Feed;
import dev.adit.table.AttributeType;
import dev.adit.table.Column;
import dev.adit.value.Days;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code recycled_share_change}: by how much the recycled share of an intake has grown in twelve months, in per cent of what
 * it was, rounded up, 1000 at most, which any rise from nothing is. Known where the share of both days is told; of several
 * commodities the greatest.
 */
@AutoService(Measure.class)
public final class RecycledShareChange implements Measure {
    private static final int MONTHS = 12;
    private static final long PERCENT = 100;
    private static final long MOST = 1000;
    private static final long NOT_TOLD = -1;

    @Override
    public String name() {
        return "recycled_share_change";
    }

    @Override
    public AttributeType type() {
        return AttributeType.COUNT;
    }

    @Override
    public void measure(Setting setting, MeasuredCells cells) {
        int now = setting.asOf();
        int then = Days.plusMonths(now, -MONTHS);
        for (int actor = 0; actor < setting.network().actors().size(); actor++) {
            List<Feed> feeds = setting.feeds(actor);
            long greatest = NOT_TOLD;
            boolean isKnown = true;
            for (String commodity : commodities(feeds)) {
                long change = change(share(feeds, commodity, then), share(feeds, commodity, now));
                isKnown &= change != NOT_TOLD;
                greatest = Math.max(greatest, change);
            }
            if (greatest == NOT_TOLD) continue;
            if (isKnown) cells.set(actor, greatest, Column.NOBODY);
            else cells.setAtLeast(actor, greatest, Column.NOBODY);
        }
    }

    private static Set<String> commodities(List<Feed> feeds) {
        Set<String> commodities = new TreeSet<>();
        for (Feed feed : feeds) if (feed.kind() == Feed.Kind.RECYCLED) commodities.add(feed.commodity());
        return commodities;
    }

    private static long share(List<Feed> feeds, String commodity, int day) {
        long sum = NOT_TOLD;
        for (Feed feed : feeds)
            if (feed.kind() == Feed.Kind.RECYCLED && feed.commodity().equals(commodity) && feed.isInForce(day))
                sum = Math.max(0, sum) + feed.share();
        return sum;
    }

    private static long change(long then, long now) {
        if (then == NOT_TOLD || now == NOT_TOLD) return NOT_TOLD;
        if (now <= then) return 0;
        return then == 0 ? MOST : Math.min(MOST, Quotients.up((now - then) * PERCENT, then));
    }
}
