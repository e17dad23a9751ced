package dev.adit.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.assess.Assessor;
import dev.adit.assess.LocalEngine;
import dev.adit.network.ActorKind;
import dev.adit.read.InputSet;
import dev.adit.read.Inputs;
import dev.adit.rule.Profile;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import dev.adit.table.Adverse;
import dev.adit.table.Attribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * An analyst's desk: tables, written into a folder as CSV and read from it with the shipped pack, as {@code adit score}
 * does. Rows may leave out their last cells.
 */
final class Desk {
    private static final Map<String, String> HEADINGS = Map.of(
            "actors", "id,kind,name,country,minerals",
            "flows", "seller,buyer,commodity,share,link,custody,stream,quantity_kg",
            "claims", "actor,attribute,value,observed_on,grade,source",
            "cases", "period_end,site_id,status,form,count,followup_visits,visits,age_band,programme",
            "incidents", "actor,date,level,status,listed_on",
            "assessments", "scheme,actor,metal,outcome,date,cycle_months",
            "suppliers", "id,weight");

    private final Path folder;
    private final Map<String, List<String>> rows = new TreeMap<>();
    private final Map<String, ActorKind> kinds = new TreeMap<>();
    private final Map<String, String> overlays = new TreeMap<>();
    private final List<Path> lists = new ArrayList<>();
    private Profile profile = Profile.CORE;

    /** Works in a folder of its own below this one. */
    Desk(Path parent) {
        try {
            folder = Files.createTempDirectory(Files.createDirectories(parent), "desk");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Desk actors(String... lines) {
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            kinds.put(cells[0], ActorKind.of(cells[1]).orElseThrow(() -> new IllegalArgumentException(line)));
        }
        return table("actors", lines);
    }

    Desk flows(String... lines) {
        return table("flows", lines);
    }

    Desk claims(String... lines) {
        return table("claims", lines);
    }

    Desk cases(String... lines) {
        return table("cases", lines);
    }

    Desk audits(String... lines) {
        return table("assessments", lines);
    }

    Desk score(String... ids) {
        return table("suppliers", ids);
    }

    Desk table(String name, String... lines) {
        rows.computeIfAbsent(name, fresh -> new ArrayList<>()).addAll(List.of(lines));
        return this;
    }

    /** Answers every question of harm that actors can be asked with the answer that speaks of none. */
    Desk nothingWrong(String day, String... ids) {
        return nothingWrong(day, attribute -> true, ids);
    }

    Desk nothingWrong(String day, Predicate<String> asked, String... ids) {
        for (String id : ids) {
            if (kinds.get(id) == ActorKind.MINE_SITE)
                claims(
                        id + ",mine_status_since," + day + "," + day + ",A",
                        id + ",hand_processing,none," + day + ",A",
                        id + ",area_visits_with_children,0," + day + ",A");
            for (Attribute attribute : rules().vocabulary().attributes())
                if (attribute.appliesTo().contains(kinds.get(id).word())
                        && !(attribute.adverse() instanceof Adverse.None)
                        && asked.test(attribute.name()))
                    claims(id + "," + attribute.name() + "," + best(attribute) + "," + day + ",A");
        }
        return this;
    }

    /** An answer that speaks of no harm. */
    static String best(Attribute attribute) {
        return switch (attribute.type()) {
            case TRUTH -> attribute.adverse().is(1) ? "no" : "yes";
            case CHOICES -> "none";
            case COUNT -> "0";
            case PERCENT -> attribute.adverse() instanceof Adverse.Below ? "100" : "0";
            case CHOICE ->
                attribute.choices().stream()
                        .filter(word ->
                                !attribute.adverse().is(attribute.cell(word).orElseThrow()))
                        .findFirst()
                        .orElseThrow();
            case DATE -> throw new IllegalArgumentException(attribute.name());
        };
    }

    Desk overlay(String text) {
        overlays.put("overlay-" + overlays.size() + ".yaml", text);
        return this;
    }

    /** A reference table of the analyst's own, as {@code --list} takes. */
    Desk list(String name, String text) {
        lists.add(write(folder.resolveSibling(folder.getFileName() + "-" + name), text));
        return this;
    }

    Desk profile(Profile chosen) {
        profile = chosen;
        return this;
    }

    RuleSet rules() {
        RuleSetReader reader = new RuleSetReader(RuleFiles.shipped().with(lists)).asking(profile);
        overlays.forEach(reader::overlaid);
        return reader.read();
    }

    /** Writes, reads and assesses, and sees to it that every row was understood. */
    Told on(String day) {
        return on(day, rules());
    }

    Told on(String day, RuleSet rules) {
        InputSet inputs = read(rules);
        assertThat(inputs.rejected()).isEmpty();
        return new Told(Assessor.of(rules)
                .asOf(LocalDate.parse(day))
                .with(new LocalEngine(1))
                .assess(inputs));
    }

    private InputSet read(RuleSet rules) {
        rows.forEach((name, lines) -> write(folder.resolve(name + ".csv"), text(name, lines)));
        return Inputs.read(
                List.of(folder),
                rules.vocabulary(),
                rules.minerals(),
                rules.facts().countries());
    }

    private static String text(String name, List<String> lines) {
        String heading = HEADINGS.getOrDefault(name, "");
        List<String> whole = new ArrayList<>(List.of(heading));
        for (String line : lines) {
            long missing = commas(heading) - commas(line);
            whole.add(line + String.join("", Collections.nCopies((int) missing, ",")));
        }
        return String.join("\n", whole) + "\n";
    }

    private static long commas(String line) {
        return line.chars().filter(character -> character == ',').count();
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
