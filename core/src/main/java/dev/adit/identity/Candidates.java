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
    private static final Comparator<Known> BY_COUNTRY =
            Comparator.comparing(Known::countryCode).thenComparing(Known::id);

    /** What is compared of a record, made once. */
    private record Known(
            Party party,
            CompanyName name,
            Set<Character.UnicodeScript> scripts,
            String skeleton,
            List<String> address) {
        static Known of(Party party) {
            CompanyName name = CompanyName.of(party.name());
            String key = name.key();
            return new Known(party, name, Scripts.of(key), Skeleton.of(key), Words.of(party.address()));
        }

        String id() {
            return party.id();
        }

        String countryCode() {
            return party.country() == null ? "" : party.country().code();
        }
    }

    private final Map<String, List<Known>> byName = new TreeMap<>();
    private final Map<String, CompanyName> names = new TreeMap<>();
    private final Set<Candidate> found = new TreeSet<>(Candidate.ORDER);
    private final boolean isComplete;

    /** @param parties whose ids are all different */
    Candidates(List<Party> parties) {
        for (Party party : parties) {
            Known known = Known.of(party);
            CompanyName name = known.name();
            if (name.words().isEmpty()) continue;
            names.put(name.key(), name);
            byName.computeIfAbsent(name.key(), fresh -> new ArrayList<>()).add(known);
        }
        byName.values().forEach(same -> same.sort(BY_COUNTRY));
        for (List<Known> same : byName.values()) neighbours(same);
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

    private void neighbours(List<Known> parties) {
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
        List<Known> ones = byName.getOrDefault(left, List.of());
        List<Known> others = byName.getOrDefault(right, List.of());
        Map<String, Known> byCountry = new TreeMap<>();
        for (Known other : others) byCountry.putIfAbsent(other.countryCode(), other);
        for (Known one : ones) {
            Known other = byCountry.get(one.countryCode());
            if (other != null) {
                add(one, other);
                return;
            }
        }
        add(ones.get(0), others.get(0));
    }

    private void lookAlikes() {
        Map<String, List<Known>> bySkeleton = new TreeMap<>();
        for (Map.Entry<String, List<Known>> same : byName.entrySet())
            bySkeleton
                    .computeIfAbsent(Skeleton.of(same.getKey()), fresh -> new ArrayList<>())
                    .add(same.getValue().get(0));
        bySkeleton.values().forEach(this::neighbours);
    }

    private void add(Known one, Known other) {
        boolean inOrder = one.id().compareTo(other.id()) < 0;
        Candidate candidate = inOrder ? scored(one, other) : scored(other, one);
        // records of one name are a chain of neighbours: whatever else differs, no link of it may be missing
        boolean isSameName = candidate.token() == 1000;
        boolean isNear = candidate.token() >= LEAST_TOKEN && candidate.total() >= LEAST_TOTAL;
        if (candidate.looksAlike() || isSameName || isNear) found.add(candidate);
    }

    static Candidate scored(Party left, Party right) {
        return scored(Known.of(left), Known.of(right));
    }

    private static Candidate scored(Known left, Known right) {
        int token = Likeness.ofNames(left.name.words(), right.name.words());
        int script = Likeness.ofScripts(left.scripts, right.scripts);
        OptionalInt country = country(left.party, right.party);
        OptionalInt address = address(left.address, right.address);
        boolean looksAlike = !left.name.equals(right.name) && left.skeleton.equals(right.skeleton);
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

    private static OptionalInt address(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Likeness.ofSets(one, other));
    }
}
