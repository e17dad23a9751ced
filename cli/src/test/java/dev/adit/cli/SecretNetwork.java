package dev.adit.cli;

import dev.adit.network.ActorKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** A network by chance whose every name, place, source, day and count is like no other word, so that a leak is seen. */
final class SecretNetwork {
    private static final Set<ActorKind> NAMED_TO_PARTNERS =
            Set.of(ActorKind.SMELTER, ActorKind.REFINER, ActorKind.RECYCLER, ActorKind.COMPANY);

    /** Nobody may see these outside the house. */
    final WithheldValues always = new WithheldValues();

    /** A partner may see these. */
    final WithheldValues fromPublic = new WithheldValues();

    private final Random random;
    private final List<String> actors = new ArrayList<>();
    private final List<String> flows = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();
    private final List<String> suppliers = new ArrayList<>();
    private final List<ActorKind> kinds = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    SecretNetwork(long seed) {
        random = new Random(seed);
        int many = 4 + random.nextInt(10);
        for (int i = 0; i < many; i++) actor();
        for (int i = 1; i < many; i++) flow(ids.get(random.nextInt(i)), ids.get(i));
        for (String id : ids) claims(id);
    }

    private void actor() {
        ActorKind kind = ActorKind.values()[random.nextInt(ActorKind.values().length)];
        WithheldValues secret = NAMED_TO_PARTNERS.contains(kind) ? fromPublic : always;
        String id = kept(secret, word());
        String name = kept(secret, word() + " & l'\u00C9" + word());
        String region = region();
        String country = random.nextBoolean() ? "CD" : "DE";
        kinds.add(kind);
        ids.add(id);
        actors.add(String.join(
                ",", id, kind.word(), name, country, quoted(region), degrees(), degrees(), day(), source(), "B"));
        suppliers.add(id + "," + kept(always, number()));
    }

    private void flow(String seller, String buyer) {
        flows.add(String.join(
                ",",
                seller,
                buyer,
                random.nextBoolean() ? "cobalt" : "tin",
                Integer.toString(1 + random.nextInt(40)),
                random.nextBoolean() ? "DECLARED" : "VERIFIED",
                "segregated",
                kept(always, word()),
                kept(always, number()),
                source()));
    }

    /** Of each actor alone, so that no part of it may leave; of one level, with coordinates, or a sentence with a name. */
    private String region() {
        return switch (random.nextInt(4)) {
            case 0 -> kept(always, word());
            case 1 -> kept(always, degrees() + " S " + degrees() + " E");
            case 2 -> "house of " + kept(always, word()) + " behind the school of " + kept(always, word());
            default -> kept(always, word()) + ", " + kept(always, word()) + ", " + kept(always, word());
        };
    }

    private void claims(String id) {
        claim(id, "children_working", random.nextInt(3) == 0 ? "no" : "yes");
        claim(id, "wfcl_policy", random.nextBoolean() ? "no" : "yes");
        ActorKind kind = kinds.get(ids.indexOf(id));
        if (kind == ActorKind.MINE_SITE) claim(id, "children_observed", kept(always, number()));
        if (kind == ActorKind.MINE_SITE || kind == ActorKind.COOPERATIVE)
            claim(id, "hazardous_cases_open", kept(always, number()));
        if (random.nextBoolean()) claim(id, "children_working", "no");
    }

    private void claim(String id, String attribute, String value) {
        claims.add(String.join(",", id, attribute, value, day(), source(), random.nextBoolean() ? "A" : "D"));
    }

    private static String kept(WithheldValues values, String value) {
        values.add(value);
        return value;
    }

    private String source() {
        return kept(always, word()) + " whistle-blower of " + kept(always, word());
    }

    private String day() {
        return kept(
                always, String.format(Locale.ROOT, "2025-%02d-%02d", 1 + random.nextInt(9), 1 + random.nextInt(28)));
    }

    private String degrees() {
        return kept(always, String.format(Locale.ROOT, "%d.%04d", 1 + random.nextInt(8), 1000 + random.nextInt(8999)));
    }

    /** Not at the end of a step of ten, which may be told. */
    private String number() {
        return Integer.toString(10 * (7_000_000 + random.nextInt(2_000_000)) + 1 + random.nextInt(8));
    }

    private String word() {
        StringBuilder word = new StringBuilder("Xq");
        for (int i = 0; i < 7; i++) word.append((char) ('a' + random.nextInt(26)));
        return word.toString();
    }

    private static String quoted(String cell) {
        return '"' + cell + '"';
    }

    /** The same rows in another order. */
    void shuffle() {
        for (List<String> rows : List.of(actors, flows, claims, suppliers)) Collections.shuffle(rows, random);
    }

    /** Writes the files into a folder whose name is a secret too. */
    Path write(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(kept(always, "Xqfolder")));
        write(folder, "actors", "id,kind,name,country,region,lat,lon,observed_on,source,grade", actors);
        write(folder, "flows", "seller,buyer,commodity,share,link,custody,stream,quantity_kg,source", flows);
        write(folder, "claims", "actor,attribute,value,observed_on,source,grade", claims);
        write(folder, "suppliers", "id,weight", suppliers);
        always.add("actors.csv");
        always.add("flows.csv");
        always.add("claims.csv");
        return folder;
    }

    private static void write(Path folder, String table, String headings, List<String> rows) throws IOException {
        Files.writeString(folder.resolve(table + ".csv"), headings + "\n" + String.join("\n", rows) + "\n");
    }
}
