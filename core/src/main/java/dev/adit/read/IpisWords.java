package dev.adit.read;

import dev.adit.value.Minerals;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The French words of the IPIS visit file, in ours. Source: IPIS open data dictionary, and the file's own values. */
final class IpisWords {
    private static final Map<String, String> TASKS = Map.ofEntries(
            Map.entry("creuser", "digging"),
            Map.entry("creuser sous terre", "underground"),
            Map.entry("concassage", "crushing"),
            Map.entry("lavage", "washing"),
            Map.entry("transport des minerais", "carrying"),
            Map.entry("traiter les dechets", "waste-sorting"),
            Map.entry("usage du mercure", "mercury"),
            Map.entry("plongeur", "diving"));

    /** Parts of free remarks that name a task; the remark itself is not kept, for it may speak of one child. */
    private static final Map<String, String> IN_REMARKS = Map.of(
            "cuisin",
            "cooking",
            "la cuisine",
            "cooking",
            "nourriture",
            "cooking",
            "creus",
            "digging",
            "transport",
            "carrying");

    private static final Map<String, String> STATUSES = Map.of(
            "vert",
            "green",
            "jaune",
            "yellow",
            "rouge",
            "red",
            "bleu",
            "blue",
            "not class",
            "none",
            "no class",
            "none");

    private static final Map<String, String> MECHANISATION = Map.of("bas", "low", "moyen", "medium", "haut", "high");

    private static final Map<String, String> SERVICES = Map.of(
            "saesscam", "artisanal-service",
            "division des mines", "mining-administration",
            "police des mines", "mine-police",
            "anti-fraude", "anti-fraud",
            "chefferie", "local-authority",
            "localite", "local-authority",
            "itsci (via saesscam)", "traceability-agent");

    private IpisWords() {}

    /** 1, 0, or anything else: not asked or not known. */
    static Truth truth(String cell) {
        return switch (cell) {
            case "1" -> Truth.YES;
            case "0" -> Truth.NO;
            default -> Truth.UNKNOWN;
        };
    }

    /** The tasks of children, in our words; what cannot be told is "other". */
    static Set<String> tasks(String cell) {
        Set<String> tasks = new LinkedHashSet<>();
        for (String part : cell.split(",", -1)) {
            String word = Minerals.fold(part);
            if (word.isEmpty()) continue;
            String task = TASKS.get(word);
            if (task != null) tasks.add(task);
            else tasks.addAll(fromRemark(word));
        }
        return tasks;
    }

    private static Set<String> fromRemark(String remark) {
        Set<String> found = IN_REMARKS.entrySet().stream()
                .filter(entry -> remark.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return found.isEmpty() ? Set.of("other") : found;
    }

    /** Who an armed group is: nobody, state forces, police or a non-state group; empty if the cell is. */
    static Optional<String> armedActor(String cell) {
        String word = Minerals.fold(cell);
        if (word.isEmpty()) return Optional.empty();
        if (word.equals("aucun")) return Optional.of("none");
        if (word.startsWith("groupe arme")) return Optional.of("non-state-group");
        boolean police = word.startsWith("pnc") || word.startsWith("pmh");
        return Optional.of(police ? "police" : "state-forces");
    }

    static Optional<String> status(String cell) {
        return Optional.ofNullable(STATUSES.get(Minerals.fold(cell)));
    }

    static Optional<String> mechanisation(String cell) {
        return Optional.ofNullable(MECHANISATION.get(Minerals.fold(cell)));
    }

    /** A state service; empty if the cell is. */
    static Optional<String> service(String cell) {
        String word = Minerals.fold(cell);
        return word.isEmpty() ? Optional.empty() : Optional.of(SERVICES.getOrDefault(word, "other"));
    }

    static Optional<String> traceability(String cell) {
        String word = Minerals.fold(cell);
        if (word.isEmpty()) return Optional.empty();
        if (word.startsWith("itsci")) return Optional.of("itsci");
        return Optional.of(word.startsWith("better mining") ? "better-mining" : "other");
    }

    /** The places a cell names, as written: several stand with commas, semicolons or "et" between them. */
    static List<String> places(String cell) {
        List<String> places = new ArrayList<>();
        for (String part : cell.split("[,;]|\\s[eE][tT]\\s", -1)) {
            String place =
                    part.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "").replaceFirst("^[eE][tT] ", "");
            if (!place.isEmpty()) places.add(place);
        }
        return places;
    }
}
