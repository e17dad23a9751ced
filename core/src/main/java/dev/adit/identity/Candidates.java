package dev.adit.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds records whose names are alike. Records with the same name are compared with their neighbour only, those of one
 * country beside each other, so that a name that stands a thousand times gives a thousand candidates and no million.
 */
final class Candidates {
    private static final int LEAST_TOKEN = 700;
    private static final int LEAST_TOTAL = 750;
    private static final int WEIGHT_OF_TOKEN = 12;
    private static final int WEIGHT_OF_COUNTRY = 4;
    private static final int WEIGHT_OF_ADDRESS = 3;
    private static final int WEIGHT_OF_SCRIPT = 1;
    private static final Comparator<Party> BY_COUNTRY =
            Comparator.comparing((Party party) -> countryOf(party)).thenComparing(Party::id);

    private final Map<String, List<Party>> byName = new TreeMap<>();
    private final Map<String, CompanyName> names = new TreeMap<>();
    private final Set<Candidate> found = new TreeSet<>(Candidate.ORDER);
    private final boolean isComplete;

    /** @param parties whose ids are all different */
    Candidates(List<Party> parties) {
        for (Party party : parties) {
            CompanyName name = CompanyName.of(party.name());
            if (name.words().isEmpty()) continue;
            names.put(name.key(), name);
            byName.computeIfAbsent(name.key(), fresh -> new ArrayList<>()).add(party);
        }
        byName.values().forEach(same -> same.sort(BY_COUNTRY));
        for (List<Party> same : byName.values()) neighbours(same);
        isComplete = near();
        lookAlikes();
    }

    /** The most alike first. */
    List<Candidate> list() {
        return List.copyOf(found);
    }

    /** Whether all names were compared. */
    boolean isComplete() {
        return isComplete;
    }

    private void neighbours(List<Party> parties) {
        for (int i = 1; i < parties.size(); i++) add(parties.get(i - 1), parties.get(i));
    }

    private boolean near() {
        List<String> keys = List.copyOf(names.keySet());
        NamePairs near = new NamePairs(List.copyOf(names.values()));
        for (NamePairs.Pair pair : near.pairs()) {
            String left = keys.get(pair.left());
            String right = keys.get(pair.right());
            if (Likeness.ofNames(words(left), words(right)) >= LEAST_TOKEN) nearest(left, right);
        }
        return near.isComplete();
    }

    private List<String> words(String key) {
        CompanyName name = names.get(key);
        return name == null ? List.of() : name.words();
    }

    /** Of two names the records of one country if there are such, else the first of each. */
    private void nearest(String left, String right) {
        List<Party> ones = byName.getOrDefault(left, List.of());
        List<Party> others = byName.getOrDefault(right, List.of());
        Map<String, Party> byCountry = new TreeMap<>();
        for (Party other : others) byCountry.putIfAbsent(countryOf(other), other);
        for (Party one : ones) {
            Party other = byCountry.get(countryOf(one));
            if (other != null) {
                add(one, other);
                return;
            }
        }
        add(ones.get(0), others.get(0));
    }

    private void lookAlikes() {
        Map<String, List<Party>> bySkeleton = new TreeMap<>();
        for (Map.Entry<String, List<Party>> same : byName.entrySet())
            bySkeleton
                    .computeIfAbsent(Skeleton.of(same.getKey()), fresh -> new ArrayList<>())
                    .add(same.getValue().get(0));
        bySkeleton.values().forEach(this::neighbours);
    }

    private void add(Party one, Party other) {
        boolean inOrder = one.id().compareTo(other.id()) < 0;
        Candidate candidate = inOrder ? scored(one, other) : scored(other, one);
        if (candidate.looksAlike() || (candidate.token() >= LEAST_TOKEN && candidate.total() >= LEAST_TOTAL))
            found.add(candidate);
    }

    static Candidate scored(Party left, Party right) {
        CompanyName one = CompanyName.of(left.name());
        CompanyName other = CompanyName.of(right.name());
        int token = Likeness.ofNames(one.words(), other.words());
        int script = Likeness.ofScripts(Scripts.of(one.key()), Scripts.of(other.key()));
        OptionalInt country = country(left, right);
        OptionalInt address = address(left, right);
        boolean looksAlike =
                !one.key().equals(other.key()) && Skeleton.of(one.key()).equals(Skeleton.of(other.key()));
        int total = total(token, script, country, address);
        return new Candidate(left.id(), right.id(), total, token, script, country, address, looksAlike);
    }

    private static int total(int token, int script, OptionalInt country, OptionalInt address) {
        int weights = WEIGHT_OF_TOKEN + WEIGHT_OF_SCRIPT;
        int sum = WEIGHT_OF_TOKEN * token + WEIGHT_OF_SCRIPT * script;
        if (country.isPresent()) {
            weights += WEIGHT_OF_COUNTRY;
            sum += WEIGHT_OF_COUNTRY * country.getAsInt();
        }
        if (address.isPresent()) {
            weights += WEIGHT_OF_ADDRESS;
            sum += WEIGHT_OF_ADDRESS * address.getAsInt();
        }
        return sum / weights;
    }

    private static OptionalInt country(Party left, Party right) {
        if (left.country() == null || right.country() == null) return OptionalInt.empty();
        return OptionalInt.of(left.country().equals(right.country()) ? 1000 : 0);
    }

    private static OptionalInt address(Party left, Party right) {
        List<String> one = Words.of(left.address());
        List<String> other = Words.of(right.address());
        return one.isEmpty() || other.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Likeness.ofSets(one, other));
    }

    private static String countryOf(Party party) {
        return party.country() == null ? "" : party.country().code();
    }
}
