package dev.adit.read;

import dev.adit.identity.Authority;
import dev.adit.identity.Decisions;
import dev.adit.identity.Party;
import dev.adit.mapping.Field;
import dev.adit.mapping.MappedList;
import dev.adit.mapping.MappedList.MappedRow;
import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.network.Network;
import dev.adit.network.NetworkBuilder;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problem;
import dev.adit.rule.ShippedPack;
import dev.adit.smelter.FacilityList;
import dev.adit.template.Declaration;
import dev.adit.template.Detection;
import dev.adit.template.MineRow;
import dev.adit.template.Question;
import dev.adit.template.Reading;
import dev.adit.template.SmelterRow;
import dev.adit.template.TemplateKind;
import dev.adit.value.ActorId;
import dev.adit.value.Country;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files of suppliers made up for a test, and what becomes of them, without any file. */
final class SentFiles {
    private final List<Reading> declarations = new ArrayList<>();
    private final List<SupplierFiles.Listed> lists = new ArrayList<>();
    private final List<FacilityList> facilities = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Object[]> identifiers = new ArrayList<>();
    private @Nullable FromSuppliers brought;

    /** A declaration while it is made up. */
    static final class Made {
        private final String file;
        private String scope = "A";
        private String companyId = "";
        private String authority = "";
        private String address = "";
        private @Nullable LocalDate day = LocalDate.of(2025, 3, 1);
        private final List<Declaration.Answer> answers = new ArrayList<>();
        private final List<SmelterRow> smelters = new ArrayList<>();
        private final List<MineRow> mines = new ArrayList<>();

        private Made(String file) {
            this.file = file;
        }

        Made scope(String letter) {
            scope = letter;
            return this;
        }

        Made on(String date) {
            day = date.isEmpty() ? null : LocalDate.parse(date);
            return this;
        }

        Made identified(String by, String id) {
            authority = by;
            companyId = id;
            return this;
        }

        Made at(String place) {
            address = place;
            return this;
        }

        Made answer(Question question, String metal, String text) {
            int row = 30 + answers.size();
            answers.add(new Declaration.Answer(
                    "1", metal, question, text, "", Position.cell(file + "[Declaration]", row, "D")));
            return this;
        }

        Made smelter(String metal, String name, String id) {
            int row = 5 + smelters.size();
            smelters.add(new SmelterRow(
                    row,
                    metal,
                    id,
                    name,
                    name,
                    "China",
                    id,
                    "RMI",
                    "",
                    "",
                    "",
                    Position.cell(file + "[Smelter List]", row, "B")));
            return this;
        }

        Made mine(String metal, String smelters, String mine, String id) {
            int row = 5 + mines.size();
            Position at = Position.cell(file + "[Mine List]", row, "A");
            mines.add(new MineRow(row, metal, smelters, mine, id, "", "CD", at));
            return this;
        }

        private Reading reading() {
            Declaration declaration = new Declaration(
                    file,
                    "CMRT",
                    "6.4",
                    "English",
                    "Acme of " + file,
                    scope,
                    "",
                    companyId,
                    authority,
                    Position.cell(file + "[Declaration]", 12, "D"),
                    address,
                    day,
                    List.copyOf(answers),
                    List.copyOf(smelters),
                    List.copyOf(mines),
                    List.of(),
                    List.of());
            Detection detection = new Detection(
                    Detection.State.KNOWN,
                    TemplateKind.CMRT,
                    "6.4",
                    null,
                    "CMRT-6",
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    List.of(),
                    List.of());
            return new Reading(detection, declaration, Map.of(), List.of(), "", "", List.of(), List.of(), List.of());
        }
    }

    static Made declaration(String file) {
        return new Made(file);
    }

    SentFiles with(Made... made) {
        for (Made one : made) declarations.add(one.reading());
        return this;
    }

    SentFiles with(FacilityList list) {
        facilities.add(list);
        return this;
    }

    /** A list with a supplier in each row; the minerals are the same for all. */
    @SafeVarargs
    final SentFiles list(String file, List<String> minerals, Map<Field, String>... rows) {
        List<MappedRow> mapped = new ArrayList<>();
        List<MappedList.Supplier> suppliers = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            mapped.add(new MappedRow(i + 2, Position.row(file, i + 2), rows[i], Set.of(), minerals));
            suppliers.add(new MappedList.Supplier(Optional.ofNullable(rows[i].get(Field.SUPPLIER_ID)), List.of(i + 2)));
        }
        lists.add(new SupplierFiles.Listed(file, new MappedList(mapped, List.of(), suppliers)));
        return this;
    }

    /** An actor of a table, with an identifier of an authority unless that is empty. */
    SentFiles actor(String id, ActorKind kind, String name, String authority, String number) {
        Position at = Position.row("actors.csv", 2 + actors.size());
        actors.add(new Actor(new ActorId(id), kind, name, new Country("DE"), null, List.of(), at));
        identifiers.add(new Object[] {id, authority, number, at});
        return this;
    }

    /** Reads everything in the order in which it was given. */
    InputSet read() {
        var rules = ShippedPack.ruleSet();
        ReadOptions options = ReadOptions.with(rules.facts().countries());
        Intake intake = new Intake(rules.vocabulary(), rules.minerals(), options.countries(), Decisions.none());
        actors.forEach(intake.network::add);
        for (Object[] one : identifiers)
            Authority.identifier((String) one[1], (String) one[2], (Position) one[3])
                    .or(() -> Authority.register((String) one[2], null, (Position) one[3]))
                    .map(found -> new Party.Identifier(
                            found.kind(), found.kind().check(found.text()).canonical(), found.at()))
                    .ifPresent(found -> intake.identifiers.add((String) one[0], found));
        SupplierFiles files = new SupplierFiles(options);
        declarations.forEach(files::add);
        lists.forEach(one -> files.add(one.name(), one.list(), List.of()));
        facilities.forEach(files::add);
        brought = files.tell(intake);
        intake.audits.tell(intake);
        NetworkBuilder.Built built = intake.network.build();
        intake.claims.renumber(built.renumbered());
        return new InputSet(
                built.network(),
                intake.claims,
                List.copyOf(intake.targets),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                intake.problems.list(),
                brought);
    }

    /** The same files and actors in another order. */
    SentFiles shuffled(Random random) {
        Collections.shuffle(declarations, random);
        Collections.shuffle(lists, random);
        Collections.shuffle(facilities, random);
        return this;
    }

    /** Each flow as {@code seller > buyer mineral LINK}, in order. */
    static List<String> flows(InputSet read) {
        Network network = read.network();
        List<String> flows = new ArrayList<>();
        for (int i = 0; i < network.flows(); i++) {
            var flow = network.flow(i);
            flows.add(flow.seller() + " > " + flow.buyer() + " " + flow.commodity() + " " + flow.link());
        }
        return flows.stream().sorted().toList();
    }

    static List<String> actors(InputSet read, ActorKind kind) {
        return read.network().actors().stream()
                .filter(actor -> actor.kind() == kind)
                .map(actor -> actor.id().text())
                .toList();
    }

    static List<Problem> problems(InputSet read, Code code) {
        return read.problems().stream()
                .filter(problem -> problem.code() == code)
                .toList();
    }
}
