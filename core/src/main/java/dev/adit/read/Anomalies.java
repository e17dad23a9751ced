package dev.adit.read;

import dev.adit.claim.Claims;
import dev.adit.value.CodePointOrder;
import dev.adit.value.Days;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is wrong with the lots of each actor, as answers about it. An actor without anomalies is told of with no word:
 * that these files show none says nothing of the lots that are not in them.
 */
final class Anomalies {
    /** As long as an answer about tags lasts: what was found before is not forgotten for a new finding. */
    private static final int MONTHS = 12;

    private final Map<String, List<Found>> tags = new TreeMap<>(CodePointOrder.INSTANCE);
    private final Map<String, List<Found>> volumes = new TreeMap<>(CodePointOrder.INSTANCE);

    private record Found(int day, String word, Lot lot, String heading) {
        private static final Comparator<Found> ORDER =
                Comparator.comparingInt(Found::day).thenComparing(Found::lot).thenComparing(Found::word);

        Claims.Origin origin() {
            Lot.Told told = lot.told();
            return new Claims.Origin(
                    day,
                    Days.UNKNOWN,
                    told.source(),
                    told.grade(),
                    told.at().file(),
                    told.at().line());
        }
    }

    /** An anomaly of a tag, a time or a route, in a word of {@code tag_anomaly}. */
    void ofTags(Lot lot, String word, String heading) {
        add(tags, lot, word, heading);
    }

    /** A volume that its papers do not explain. */
    void ofVolume(Lot lot, String heading) {
        add(volumes, lot, "no", heading);
    }

    private static void add(Map<String, List<Found>> to, Lot lot, String word, String heading) {
        if (lot.creator().isEmpty()) return;
        int day = lot.day() == null ? Days.UNKNOWN : Days.of(lot.day());
        to.computeIfAbsent(lot.creator(), fresh -> new ArrayList<>()).add(new Found(day, word, lot, heading));
    }

    void tell(Intake intake) {
        volumes.forEach((creator, found) -> found.stream()
                .sorted(Found.ORDER)
                .forEach(one -> intake.told(
                        intake.network.number(creator), "volume_explained", one.word(), one.origin(), one.heading())));
        tags.forEach((creator, found) -> tellTags(creator, found, intake));
    }

    private static void tellTags(String creator, List<Found> found, Intake intake) {
        found.sort(Found.ORDER);
        Map<String, Integer> lastSeen = new TreeMap<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            lastSeen.put(one.word(), one.day());
            boolean isLastOfDay = i + 1 == found.size() || found.get(i + 1).day() != one.day();
            if (!isLastOfDay) continue;
            List<String> words = new ArrayList<>();
            lastSeen.forEach((word, day) -> {
                if (isRecent(day, one.day())) words.add(word);
            });
            int actor = intake.network.number(creator);
            intake.told(actor, "tag_anomaly", String.join(";", words), one.origin(), one.heading());
        }
    }

    private static boolean isRecent(int earlier, int day) {
        return earlier == day || (earlier != Days.UNKNOWN && Days.plusMonths(earlier, MONTHS) >= day);
    }
}
