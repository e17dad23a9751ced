package dev.adit.grid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the parts of a workbook are: its sheets in their order, its shared texts, its styles. */
final class WorkbookParts {
    private static final int MOST_SHEETS = 1_000;
    private static final int LONGEST_NAME = 255;

    private final Archive archive;
    private final String workbook;
    private final Map<String, Relation> relations;
    private final List<Part> sheets = new ArrayList<>();
    private boolean since1904;

    /** A sheet and the part that holds it. */
    record Part(Workbook.Listed listed, String part) {}

    private record Relation(String type, String target) {}

    WorkbookParts(Archive archive) throws IOException {
        this.archive = archive;
        this.workbook = related(archive, "", "/officeDocument").orElse("xl/workbook.xml");
        this.relations = relations(archive, workbook);
        readWorkbook();
    }

    List<Part> sheets() {
        return sheets;
    }

    boolean since1904() {
        return since1904;
    }

    /** The part of a kind such as {@code /styles}; empty where the workbook has none. */
    Optional<String> part(String kind) {
        return relations.values().stream()
                .filter(relation -> relation.type.endsWith(kind))
                .map(Relation::target)
                .filter(archive::has)
                .findFirst();
    }

    private static Optional<String> related(Archive archive, String to, String kind) throws IOException {
        return relations(archive, to).values().stream()
                .filter(relation -> relation.type.endsWith(kind))
                .map(Relation::target)
                .findFirst();
    }

    private static Map<String, Relation> relations(Archive archive, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (!archive.has(name)) return relations;
        try (Xml xml = new Xml(archive.stream(name))) {
            for (Xml.Event event = xml.next(); event != Xml.Event.NOTHING_MORE; event = xml.next()) {
                if (event != Xml.Event.START || !xml.name().equals("Relationship")) continue;
                if (xml.attribute("TargetMode", "").equals("External")) continue;
                relations.put(
                        xml.attribute("Id", ""),
                        new Relation(xml.attribute("Type", ""), resolved(folder, xml.attribute("Target", ""))));
            }
        }
        return relations;
    }

    /** The name of a part that is written as seen from a folder. */
    private static String resolved(String folder, String target) {
        List<String> steps = new ArrayList<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty()) steps.remove(steps.size() - 1);
            else if (!step.isEmpty() && !step.equals(".")) steps.add(step);
        }
        return String.join("/", steps);
    }

    private void readWorkbook() throws IOException {
        try (Xml xml = new Xml(archive.stream(workbook))) {
            for (Xml.Event event = xml.next(); event != Xml.Event.NOTHING_MORE; event = xml.next()) {
                if (event != Xml.Event.START) continue;
                if (xml.name().equals("workbookPr")) since1904 = xml.says("date1904");
                if (xml.name().equals("sheet")) add(xml);
            }
        }
        if (sheets.isEmpty()) throw Refusal.part("the workbook has no sheet of cells");
    }

    private void add(Xml xml) throws Refusal {
        String name = xml.attribute("name", "");
        @Nullable Relation relation = relations.get(xml.attribute("id", ""));
        if (relation == null) throw Refusal.part("the workbook names a sheet that it does not hold");
        if (!relation.type.endsWith("/worksheet")) return;
        boolean twice = sheets.stream().anyMatch(part -> part.listed.name().equals(name));
        if (twice || name.isEmpty() || name.length() > LONGEST_NAME || sheets.size() == MOST_SHEETS)
            throw Refusal.part("the workbook has sheets without name, of one name, or too many");
        sheets.add(new Part(new Workbook.Listed(name, visibility(xml.attribute("state", ""))), relation.target));
    }

    private static Workbook.Visibility visibility(String state) {
        return switch (state) {
            case "hidden" -> Workbook.Visibility.HIDDEN;
            case "veryHidden" -> Workbook.Visibility.VERY_HIDDEN;
            default -> Workbook.Visibility.VISIBLE;
        };
    }
}
