package dev.adit.compare;

import dev.adit.compare.Snapshot.Card;
import dev.adit.compare.Snapshot.Evidence;
import dev.adit.compare.Snapshot.Found;
import dev.adit.compare.Snapshot.Known;
import dev.adit.compare.Snapshot.Scored;
import dev.adit.problem.Code;
import dev.adit.problem.InvalidInputException;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import dev.adit.rule.RuleMark;
import dev.adit.spread.StateName;
import dev.adit.tree.Tree;
import dev.adit.tree.TreeReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads an {@code assessment.json}. */
public final class SnapshotReader {
    private static final String FILE = "assessment.json";

    /** The one form that is read; what a document of another form says may mean something else. */
    private static final String SCHEMA_VERSION = "1";

    private static final String CONFLICT = "CONFLICT";
    private static final String AGAIN = "run 'adit score' again and compare what it writes";

    private SnapshotReader() {}

    /**
     * Reads a document.
     *
     * @param place the document, or the output folder that it stands in
     * @throws InvalidInputException if it cannot be read, is no assessment, or has another schema version
     */
    public static Snapshot read(Path place) {
        Path file = Files.isDirectory(place) ? place.resolve(FILE) : place;
        return of(text(file), file.toString());
    }

    /** @param name the document's name in problems */
    static Snapshot of(String text, String name) {
        Problems found = new Problems();
        Tree tree = new TreeReader(name, found).json(text).orElse(null);
        if (tree == null || found.size() > 0)
            throw fault(found.list().get(0).at(), "this is no assessment: it is not well-formed JSON", AGAIN);
        Member document = new Member(tree);
        String version = document.text("schema_version");
        if (version.isEmpty() || !document.at("manifest").text("tool").equals("adit"))
            throw fault(
                    Position.file(name),
                    "this is no assessment of adit: it has no schema_version, or no manifest",
                    "give a folder that 'adit score -o' wrote, or the assessment.json in it");
        if (!version.equals(SCHEMA_VERSION))
            throw fault(
                    Position.file(name),
                    "the assessment has schema version " + version + ", and version " + SCHEMA_VERSION + " is read",
                    "run 'adit score' of this version on the inputs of both, and compare what it writes");
        return snapshot(document);
    }

    private static String text(Path file) {
        Position at = Position.file(file.toString());
        try {
            return Files.readString(file);
        } catch (CharacterCodingException malformed) {
            throw fault(at, "the text is not valid UTF-8", AGAIN);
        } catch (IOException unreadable) {
            throw fault(at, "not found, or not readable", "give a folder that 'adit score -o' wrote");
        }
    }

    private static InvalidInputException fault(Position at, String what, String help) {
        return new InvalidInputException(List.of(new Problem(Code.C01, at, what, help)));
    }

    private static Snapshot snapshot(Member document) {
        Member manifest = document.at("manifest");
        return new Snapshot(
                manifest.text("as_of"),
                madeOf(manifest),
                manifest.at("rule_set").texts("bands"),
                lists(manifest),
                rules(document),
                suppliers(document),
                findings(document),
                actors(document),
                waivers(document));
    }

    private static Map<String, String> madeOf(Member manifest) {
        Map<String, String> madeOf = new TreeMap<>();
        Member rules = manifest.at("rule_set");
        madeOf.put("as-of day", manifest.text("as_of"));
        madeOf.put("adit", manifest.text("version"));
        madeOf.put("rule set", rules.text("id") + " " + rules.text("version") + " " + brief(rules.text("sha256")));
        madeOf.put("profile", rules.text("profile"));
        madeOf.put("method", rules.text("method"));
        madeOf.put("cases in remediation", rules.text("in_remediation"));
        for (Member overlay : rules.items("overlays"))
            madeOf.put("overlay " + overlay.text("id"), brief(overlay.text("sha256")));
        lists(manifest).forEach((list, edition) -> madeOf.put("list " + list, edition));
        Member waivers = manifest.at("waivers");
        if (!waivers.text("file").isEmpty()) madeOf.put("waivers file", brief(waivers.text("sha256")));
        for (Member input : manifest.items("inputs"))
            madeOf.merge("input " + input.text("file"), brief(input.text("sha256")), (one, more) -> one + " " + more);
        return madeOf;
    }

    private static String brief(String sha256) {
        return sha256.substring(0, Math.min(12, sha256.length()));
    }

    private static Map<String, String> lists(Member manifest) {
        Map<String, String> lists = new TreeMap<>();
        for (Member list : manifest.items("lists"))
            lists.put(
                    list.text("list"),
                    list.text("edition") + (list.text("dated").isEmpty() ? "" : ", " + list.text("dated")));
        for (Member own : manifest.items("own_lists"))
            lists.merge(
                    own.text("list"),
                    own.text("file") + " " + brief(own.text("sha256")),
                    (one, more) -> one + "; " + more);
        return lists;
    }

    private static Map<String, RuleMark> rules(Member document) {
        Map<String, RuleMark> rules = new TreeMap<>();
        for (Member rule : document.items("rules"))
            rules.put(
                    rule.text("id"),
                    new RuleMark(
                            rule.text("id"),
                            rule.text("effect"),
                            rule.text("meaning"),
                            rule.text("asked"),
                            rule.text("numbers"),
                            rule.texts("subjects"),
                            rule.text("daily").equals("true"),
                            rule.text("gathered").equals("true")));
        return rules;
    }

    private static Map<String, Scored> suppliers(Member document) {
        Map<String, Scored> suppliers = new TreeMap<>();
        for (Member supplier : document.items("suppliers")) {
            Member score = supplier.at("score");
            suppliers.put(
                    supplier.text("id"),
                    new Scored(
                            supplier.text("id"),
                            supplier.text("name"),
                            score.number("low"),
                            score.number("point"),
                            score.number("high"),
                            supplier.text("band"),
                            supplier.text("worst_case_band"),
                            supplier.text("knockout"),
                            supplier.text("consequence"),
                            way(supplier),
                            withWaivers(supplier)));
        }
        return suppliers;
    }

    private static Card withWaivers(Member supplier) {
        Member with = supplier.at("with_waivers");
        Member told = with.text("band").isEmpty() ? supplier : with;
        Member score = told.at("score");
        return new Card(
                score.number("low"),
                score.number("point"),
                score.number("high"),
                told.text("band"),
                told.text("worst_case_band"));
    }

    private static Map<Snapshot.Key, Waived> waivers(Member document) {
        Map<Snapshot.Key, Waived> waivers = new TreeMap<>();
        for (Member waiver : document.at("waivers").items("waivers"))
            waivers.put(new Snapshot.Key(waiver.text("actor"), waiver.text("rule"), ""), Waived.of(waiver));
        return waivers;
    }

    private static Set<String> way(Member supplier) {
        List<String> states = new ArrayList<>(supplier.texts("knockout_path"));
        for (Member step : supplier.items("path")) states.add(step.text("state"));
        Set<String> way = new TreeSet<>(Set.of(supplier.text("id")));
        for (String state : states)
            if (!state.startsWith("?") && state.indexOf('|') > 0) way.add(StateName.actor(state));
        return way;
    }

    private static Map<Snapshot.Key, Found> findings(Member document) {
        Map<Snapshot.Key, Found> findings = new TreeMap<>();
        for (Member finding : document.items("findings")) {
            List<Evidence> evidence = finding.items("evidence").stream()
                    .map(SnapshotReader::evidence)
                    .toList();
            boolean isConflict = finding.text("rule").equals(CONFLICT) && !evidence.isEmpty();
            String about = isConflict ? evidence.get(0).attribute() : "";
            findings.put(
                    new Snapshot.Key(finding.text("actor"), finding.text("rule"), about),
                    new Found(finding.text("state"), finding.text("says"), evidence));
        }
        for (Member gaps : document.items("gaps"))
            for (String rule : gaps.texts("rules"))
                findings.put(new Snapshot.Key(gaps.text("actor"), rule, ""), new Found(Found.GAP, "", List.of()));
        return findings;
    }

    private static Evidence evidence(Member claim) {
        return new Evidence(
                claim.text("attribute"),
                claim.text("value"),
                claim.text("observed_on"),
                claim.text("source"),
                claim.text("file"),
                claim.number("row"));
    }

    private static Map<String, Known> actors(Member document) {
        Map<String, Known> actors = new TreeMap<>();
        for (Member actor : document.items("actors"))
            actors.put(
                    actor.text("id"),
                    new Known(
                            actor.text("described"),
                            actor.all("answers"),
                            actor.text("flows"),
                            actor.texts("suppliers"),
                            actor.items("expired").stream()
                                    .collect(Collectors.toMap(
                                            claim -> claim.text("attribute"),
                                            claim -> claim.text("last_day"),
                                            (one, other) -> one,
                                            TreeMap::new))));
        return actors;
    }
}
