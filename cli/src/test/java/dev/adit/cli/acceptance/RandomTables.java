package dev.adit.cli.acceptance;

import dev.adit.network.ActorKind;
import dev.adit.rule.RuleSet;
import dev.adit.table.Adverse;
import dev.adit.table.Attribute;
import dev.adit.table.AttributeType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Small networks by chance: who sells to whom, what was said of them over the whole vocabulary, registers, audits. */
final class RandomTables {
    static final String TODAY = "2025-06-01";

    private static final List<String> COMMODITIES = List.of("gold", "tin", "cobalt");
    private static final List<String> COUNTRIES = List.of("CD", "RW", "AE", "TG", "MN", "DE", "");
    private static final List<String> DAYS = List.of("2025-06-01", "2025-05-01", "2024-03-01", "2021-01-01");
    private static final List<String> LINKS = List.of("VERIFIED", "DECLARED", "COMPANY", "INFERRED", "NONE", "");
    private static final List<String> CUSTODIES =
            List.of("", "mass-balance", "segregated", "identity-preserved", "book-and-claim");

    private final Random random;
    private final RuleSet rules;
    private final TreeMap<String, List<String>> rows = new TreeMap<>();
    private static final Set<String> ASKED =
            Set.of("mine_status_since", "hand_processing", "area_visits_with_children", "workers");

    private final TreeMap<String, ActorKind> kinds = new TreeMap<>();
    private final Set<String> registered = new TreeSet<>();
    private boolean isTidy;

    RandomTables(long seed, RuleSet rules) {
        this.random = new Random(seed);
        this.rules = rules;
    }

    /** Everything by chance; answers are given for about this share of all questions, in per cent. */
    RandomTables fill(int answered, int adverse) {
        isTidy = adverse == 0;
        int actors = 3 + random.nextInt(10);
        for (int actor = 0; actor < actors; actor++) actor("A" + actor);
        for (int flow = random.nextInt(2 * actors); flow >= 0; flow--) flow(actors);
        for (String id : kinds.keySet()) {
            claims(id, answered, adverse);
            if (random.nextInt(3) == 0 && adverse > 0) register(id);
        }
        kinds.keySet().forEach(id -> row("suppliers", id));
        return this;
    }

    private void actor(String id) {
        boolean isMine = isTidy && random.nextBoolean();
        ActorKind kind = isMine ? ActorKind.MINE_SITE : one(List.of(ActorKind.values()));
        kinds.put(id, kind);
        row(
                "actors",
                id + "," + kind.word() + ",Name of " + id + "," + (isTidy ? "DE" : one(COUNTRIES)) + ","
                        + one(COMMODITIES));
    }

    private void flow(int actors) {
        String buyer = "A" + random.nextInt(actors);
        String seller = random.nextInt(8) == 0 ? one(List.of("?unknown", "?recycled")) : "A" + random.nextInt(actors);
        if (seller.equals(buyer)) return;
        boolean isNobody = seller.startsWith("?");
        String share = isNobody || random.nextBoolean() ? Integer.toString(random.nextInt(60)) : "";
        String custody = isNobody ? "" : one(CUSTODIES);
        String kilograms = isNobody || random.nextBoolean() ? "" : Integer.toString(random.nextInt(900));
        row("flows", String.join(",", seller, buyer, one(COMMODITIES), share, one(LINKS), custody, "", kilograms));
    }

    private void claims(String id, int answered, int adverse) {
        for (Attribute attribute : rules.vocabulary().attributes()) {
            if (!attribute.appliesTo().contains(kinds.get(id).word()) || random.nextInt(100) >= answered) continue;
            if (isTidy && isBeside(attribute)) continue;
            String answer = random.nextInt(100) < adverse || attribute.adverse() instanceof Adverse.None
                    ? answer(attribute)
                    : Desk.best(attribute);
            claim(id, attribute.name(), answer, adverse == 0 ? DAYS.get(1) : one(DAYS), one(List.of("A", "C", "E")));
        }
    }

    /** What speaks of no harm by itself is left blank in a tidy network, but for what rules of worst forms ask. */
    private static boolean isBeside(Attribute attribute) {
        return attribute.adverse() instanceof Adverse.None && !ASKED.contains(attribute.name());
    }

    private String answer(Attribute attribute) {
        if (!isTidy) return any(attribute);
        return attribute.type() == AttributeType.DATE ? DAYS.get(1) : Desk.best(attribute);
    }

    void claim(String id, String attribute, String answer, String day, String grade) {
        row("claims", String.join(",", id, attribute, answer, day, grade, "by " + grade));
    }

    private void register(String id) {
        registered.add(id);
        for (int row = random.nextInt(4); row >= 0; row--)
            row(
                    "cases",
                    String.join(
                            ",",
                            one(DAYS),
                            id,
                            one(List.of("verified", "in_follow_up", "closed_sustained", "withdrawn", "prevented")),
                            one(List.of("hazardous", "worst_form", "child_labour", "light", "all")),
                            Integer.toString(random.nextInt(6)),
                            random.nextBoolean() ? "" : Integer.toString(random.nextInt(12)),
                            Integer.toString(random.nextInt(9)),
                            one(List.of("all", "5-11", "15_17"))));
    }

    /** Any answer at all. */
    String any(Attribute attribute) {
        return switch (attribute.type()) {
            case TRUTH -> random.nextBoolean() ? "yes" : "no";
            case CHOICE -> one(attribute.choices());
            case CHOICES -> random.nextInt(3) == 0 ? "none" : one(attribute.choices());
            case COUNT -> Integer.toString(random.nextInt(4) * random.nextInt(150));
            case PERCENT -> Integer.toString(random.nextInt(101));
            case DATE -> one(List.of("2025-05-01", "2024-08-01", "2023-01-01", "2019-01-01"));
        };
    }

    /** An answer that speaks of harm; only for attributes that have one. */
    String harm(Attribute attribute) {
        for (int draw = 0; draw < 10_000; draw++) {
            String answer = any(attribute);
            if (attribute.adverse().is(attribute.cell(answer).orElseThrow())) return answer;
        }
        throw new IllegalStateException(attribute.name());
    }

    /** An actor and an attribute it can have of which some answers speak of harm. */
    String[] question() {
        while (true) {
            String id = one(List.copyOf(kinds.keySet()));
            Attribute attribute = one(rules.vocabulary().attributes());
            if (attribute.appliesTo().contains(kinds.get(id).word()) && !(attribute.adverse() instanceof Adverse.None))
                return new String[] {id, attribute.name()};
        }
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    List<String> claims() {
        return rows.getOrDefault("claims", List.of());
    }

    Set<String> ids() {
        return kinds.keySet();
    }

    Set<String> registered() {
        return registered;
    }

    private void row(String table, String line) {
        rows.computeIfAbsent(table, fresh -> new ArrayList<>()).add(line);
    }

    void forget(String claim) {
        claims().removeIf(claim::equals);
    }

    /** The same rows in another order. */
    void shuffle() {
        rows.values().forEach(lines -> Collections.shuffle(lines, random));
    }

    Desk on(Desk desk) {
        rows.forEach((table, lines) -> {
            if (table.equals("actors")) desk.actors(lines.toArray(String[]::new));
            else desk.table(table, lines.toArray(String[]::new));
        });
        return desk;
    }
}
