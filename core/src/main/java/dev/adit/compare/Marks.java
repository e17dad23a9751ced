package dev.adit.compare;

import dev.adit.assess.Assessment;
import dev.adit.claim.Claim;
import dev.adit.claim.Claims;
import dev.adit.claim.Standing;
import dev.adit.gather.Suppliers;
import dev.adit.network.Actor;
import dev.adit.network.Feed;
import dev.adit.network.Network;
import dev.adit.table.Column;
import dev.adit.value.Days;
import dev.adit.value.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Makes the marks of all actors of an assessment. A mark is a sum of hashes, so that the order of rows is no matter. */
public final class Marks {
    private final Network network;
    private final Standing standing;
    private final Suppliers suppliers;
    private final int day;
    private final int[] start;
    private final int[] claims;
    private final int[] feeds;

    public Marks(Assessment assessment) {
        this.network = assessment.inputs().network();
        this.standing = assessment.findings().standing();
        this.suppliers = assessment.findings().suppliers();
        this.day = Days.of(assessment.asOf());
        int actors = network.actors().size();
        this.start = new int[actors + 1];
        this.claims = byActor(standing.claims());
        this.feeds = new int[actors];
        for (Feed feed : network.feeds())
            if (feed.isInForce(day)) feeds[network.number(feed.buyer().text())] += hash(told(feed));
    }

    /** Hands on the marks, actor by actor in order. */
    public void each(Consumer<ActorMark> reader) {
        for (int actor = 0; actor < network.actors().size(); actor++) reader.accept(of(actor));
    }

    private int[] byActor(Claims all) {
        for (int claim = 0; claim < all.size(); claim++) start[all.actor(claim) + 1]++;
        for (int actor = 1; actor < start.length; actor++) start[actor] += start[actor - 1];
        int[] place = start.clone();
        int[] sorted = new int[all.size()];
        for (int claim = 0; claim < all.size(); claim++) sorted[place[all.actor(claim)]++] = claim;
        return sorted;
    }

    private ActorMark of(int number) {
        Actor actor = network.actors().get(number);
        String described =
                actor.kind().word() + "\n" + actor.country() + "\n" + actor.region() + "\n" + actor.minerals();
        return new ActorMark(
                actor.id().text(),
                hex(hash(described)),
                answers(number),
                flows(number),
                sellers(number),
                expired(number));
    }

    private Map<String, String> answers(int actor) {
        Map<String, Integer> sums = new TreeMap<>();
        for (int i = start[actor]; i < start[actor + 1]; i++) {
            int said = standing.claims().observedOn(claims[i]);
            if (said != Days.UNKNOWN && said > day) continue;
            Claim claim = standing.claims().get(claims[i]);
            sums.merge(claim.attribute().name(), hash(content(claim)), Integer::sum);
        }
        Map<String, String> answers = new TreeMap<>();
        sums.forEach((attribute, sum) -> answers.put(attribute, hex(sum)));
        return answers;
    }

    private static String content(Claim claim) {
        return String.join(
                "\n",
                claim.value(),
                String.valueOf(claim.observedOn()),
                String.valueOf(claim.validUntil()),
                claim.source(),
                claim.grade().name());
    }

    private String flows(int actor) {
        int sum = feeds[actor];
        for (int place = 0; place < network.inCount(actor); place++) {
            int flow = network.in(actor, place);
            if (network.isInForce(flow, day)) sum += hash(flow(flow));
        }
        return hex(sum);
    }

    private static String told(Feed feed) {
        return feed.kind() + "\n" + feed.commodity() + "\n" + feed.share() + "\n" + feed.proven();
    }

    private String flow(int flow) {
        return String.join(
                "\n",
                network.actors().get(network.seller(flow)).id().text(),
                network.commodity(flow),
                Integer.toString(network.share(flow)),
                network.link(flow).name(),
                network.custody(flow).word(),
                network.stream(flow),
                Long.toString(network.kilograms(flow)));
    }

    private List<String> sellers(int actor) {
        TreeSet<Integer> sellers = new TreeSet<>();
        for (int place = 0; place < suppliers.count(actor); place++) sellers.add(suppliers.supplier(actor, place));
        return sellers.stream()
                .map(seller -> network.actors().get(seller).id().text())
                .toList();
    }

    private List<Claim> expired(int actor) {
        List<Claim> expired = new ArrayList<>();
        for (int attribute = 0; attribute < standing.claims().vocabulary().size(); attribute++) {
            Column column = standing.table().column(attribute);
            if (column == null || column.isKnown(actor) || column.claim(actor) < 0) continue;
            expired.add(standing.claim(column.claim(actor)));
        }
        return expired;
    }

    private static int hash(String text) {
        return ByteBuffer.wrap(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)))
                .getInt();
    }

    private static String hex(int sum) {
        return HexFormat.of().toHexDigits(sum);
    }
}
