package dev.adit.read;

import dev.adit.value.Minerals;
import dev.adit.value.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

    /**
     * Parts of free remarks that name a task; the remark itself is not kept, for it may speak of one child. To dig is
     * a task, but diggers (creuseurs) are whom others cook for.
     */
    private static final Map<Pattern, String> IN_REMARKS = Map.of(
            Pattern.compile("cuisin|nourriture"), "cooking",
            Pattern.compile("creus(?!eu)"), "digging",
            Pattern.compile("transport(?!eur)"), "carrying");

    /** Stems of what is done with ore by hand. */
    private static final Map<Pattern, String> PROCESSING = Map.of(
            Pattern.compile("concass|\\bpil(er|age)"), "crushing",
            Pattern.compile("\\blav"), "washing",
            Pattern.compile("dechet|\\btri(er|age)"), "waste-sorting");

    /** Answers of the dashboard. */
    private static final String NONE_OBSERVED = "none observed";

    private static final String NO_DATA = "no data";

    /** Words for what nobody asked or nobody knows. */
    private static final Set<String> UNKNOWN = Set.of(
            "dontknow",
            "don't know",
            "unknown",
            "inconnu",
            "inconnue",
            "ne sait pas",
            "nsp",
            "na",
            "n/a",
            "-",
            "?",
            NO_DATA,
            "-1");

    private static final Pattern POLICE = Pattern.compile("^(pnc|pmh|police)\\b");
    private static final Pattern STATE_FORCES =
            Pattern.compile("^(fardc|anr|dgm|armee (nationale|congolaise)|garde republicaine|force navale"
                    + "|(services?|agents?) de l.etat)\\b");

    /** Where ore is sold, said without a name: it is another place at every site. */
    private static final Pattern AT_SITE = Pattern.compile("sur ?place\\b.*|localement"
            + "|((au|aux|a|sur|dans)\\s+)?((le|les|la|ce|ces)\\s+)?((autres|memes?)\\s+)?"
            + "(sites?|mines?|chantiers?|carrieres?|puits|villages?)"
            + "(\\s+(miniers?|minieres?|memes?|voisine?s?|environnante?s?|proches?|d.exploitation))*(\\s*\\(.*\\))?");

    private static final Pattern NOBODY =
            Pattern.compile("aucune?s?|neant|rien( a signaler)?|personne|non|pas de .*|-+");

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
            "none",
            "non classe",
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

    /** Yes or no; empty if it is neither. */
    static Optional<Truth> truth(String cell) {
        return switch (Minerals.fold(cell)) {
            case "1", "oui", "yes", "observed" -> Optional.of(Truth.YES);
            case "0", "non", "no", NONE_OBSERVED -> Optional.of(Truth.NO);
            default -> Optional.empty();
        };
    }

    /** Whether a cell says that nobody asked or nobody knows. */
    static boolean isUnknown(String cell) {
        return cell.isEmpty() || UNKNOWN.contains(Minerals.fold(cell));
    }

    /** The tasks of children, in our words; what cannot be told is "other". */
    static Set<String> tasks(String cell) {
        Set<String> tasks = new LinkedHashSet<>();
        for (String part : cell.split(",", -1)) {
            String word = Minerals.fold(part);
            if (word.isEmpty() || word.equals(NONE_OBSERVED) || word.equals(NO_DATA)) continue;
            String task = TASKS.get(word);
            if (task != null) tasks.add(task);
            else tasks.addAll(fromRemark(word));
        }
        return tasks;
    }

    private static Set<String> fromRemark(String remark) {
        Set<String> found = IN_REMARKS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(remark).find())
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return found.isEmpty() ? Set.of("other") : found;
    }

    /** What is done with ore by hand; who does it is not kept, and what is not told may still be done. */
    static Set<String> handProcessing(String cell) {
        String words = Minerals.fold(cell);
        return PROCESSING.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(words).find())
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who an armed group is: nobody, state forces, police or a non-state group; empty if that is not told. */
    static Optional<String> armedActor(String cell) {
        String word = Minerals.fold(cell);
        if (word.equals("aucun") || word.equals(NONE_OBSERVED)) return Optional.of("none");
        if (word.startsWith("groupe arme")) return Optional.of("non-state-group");
        if (POLICE.matcher(word).find()) return Optional.of("police");
        return STATE_FORCES.matcher(word).find() ? Optional.of("state-forces") : Optional.empty();
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

    /** Whether a place is the site itself or beside it, for want of a name. */
    static boolean isAtSite(String place) {
        return AT_SITE.matcher(Minerals.fold(place)).matches();
    }

    /** The places a cell names, as written; nobody and nowhere are none. Several stand with commas, semicolons or "et" between them. */
    static List<String> places(String cell) {
        List<String> places = new ArrayList<>();
        for (String part : cell.split("[,;]|\\s[eE][tT]\\s", -1)) {
            String place =
                    part.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "").replaceFirst("^[eE][tT] ", "");
            if (!isUnknown(place) && !NOBODY.matcher(Minerals.fold(place)).matches()) places.add(place);
        }
        return places;
    }
}
