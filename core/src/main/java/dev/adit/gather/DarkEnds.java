package dev.adit.gather;

import dev.adit.network.Custody;
import dev.adit.network.Feed;
import dev.adit.network.Network;
import dev.adit.value.Truth;
import java.util.BitSet;

/**
 * Where chains end in the dark: actors of whose intake a part has no named supplier, though it neither begins there nor
 * is proven to be recycled.
 */
final class DarkEnds {
    private final Setting setting;
    private final Network network;
    private final BitSet dark = new BitSet();

    DarkEnds(Setting setting) {
        this.setting = setting;
        this.network = setting.network();
        for (int actor = 0; actor < network.actors().size(); actor++)
            dark.set(actor, isUnproven(actor) || (setting.suppliers().hasUnnamed(actor) && !isProven(actor)));
    }

    boolean at(int actor) {
        return dark.get(actor);
    }

    /** Recycled, as somebody says; unproven it may come from anywhere. */
    private boolean isUnproven(int actor) {
        for (Feed feed : setting.feeds(actor))
            if (isRecycled(feed) && feed.share() > 0 && feed.proven() != Truth.YES) return true;
        return false;
    }

    /** All of it is proven to be recycled, so that no supplier is missing. */
    private boolean isProven(int actor) {
        NamedShares shares = new NamedShares();
        boolean isAny = false;
        for (Feed feed : setting.feeds(actor)) {
            if (isRecycled(feed)) shares.add(feed.commodity(), feed.share());
            else if (feed.isInForce(setting.asOf()) && feed.share() > 0) return false;
            isAny |= isRecycled(feed);
        }
        return isAny && setting.suppliers().count(actor) == 0 && !isOnPaper(actor) && !shares.leaveAPart();
    }

    private boolean isOnPaper(int actor) {
        for (int place = 0; place < network.inCount(actor); place++) {
            int flow = network.in(actor, place);
            if (network.custody(flow) == Custody.BOOK_AND_CLAIM && Suppliers.isDelivery(network, flow, setting.asOf()))
                return true;
        }
        return false;
    }

    private boolean isRecycled(Feed feed) {
        return feed.kind() == Feed.Kind.RECYCLED && feed.isInForce(setting.asOf());
    }
}
