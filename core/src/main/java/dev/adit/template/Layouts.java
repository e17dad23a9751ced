package dev.adit.template;

import static dev.adit.template.Question.ALL_RECYCLED;
import static dev.adit.template.Question.ALL_SMELTERS_IDENTIFIED;
import static dev.adit.template.Question.ALL_SMELTER_DATA_REPORTED;
import static dev.adit.template.Question.ANNUAL_DISCLOSURE_DUE;
import static dev.adit.template.Question.CORRECTIVE_ACTION_MANAGED;
import static dev.adit.template.Question.DUE_DILIGENCE_IMPLEMENTED;
import static dev.adit.template.Question.DUE_DILIGENCE_REQUIRED_OF_SUPPLIERS;
import static dev.adit.template.Question.FROM_COVERED_COUNTRIES;
import static dev.adit.template.Question.FROM_HIGH_RISK_AREAS;
import static dev.adit.template.Question.POLICY_COVERS_WORST_FORMS;
import static dev.adit.template.Question.POLICY_EXISTS;
import static dev.adit.template.Question.POLICY_PUBLIC;
import static dev.adit.template.Question.REMAINS_IN_PRODUCT;
import static dev.adit.template.Question.SUPPLIERS_ANSWERED;
import static dev.adit.template.Question.SUPPLIERS_DUE_DILIGENCE_COVERS_WORST_FORMS;
import static dev.adit.template.Question.SUPPLIERS_SURVEYED;
import static dev.adit.template.Question.SUPPLIER_INFORMATION_REVIEWED;
import static dev.adit.template.Question.USED;
import static dev.adit.template.Question.VALIDATED_SMELTERS_REQUIRED;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The six layouts that are known, newest of a family first. Addresses are facts of the templates; no text is theirs. */
final class Layouts {
    private static final List<String> NONE = List.of();
    private static final List<String> SCOPE_CELLS_OF_TEN =
            List.of("D12", "E12", "G12", "H12", "I12", "D13", "E13", "G13", "H13", "I13");
    private static final List<String> OTHER_CELLS_OF_TEN =
            List.of("D15", "E15", "G15", "H15", "I15", "D16", "E16", "G16", "H16", "I16");

    private static final Layout CMRT_6 = layout(
            "CMRT-6",
            TemplateKind.CMRT,
            Releases.CMRT,
            company(12),
            cmrtQuestions(),
            List.of("Tantalum", "Tin", "Gold", "Tungsten"),
            NONE,
            NONE,
            NONE,
            "B");
    private static final Layout EMRT_1 = layout(
            "EMRT-1",
            TemplateKind.EMRT,
            Releases.EMRT_1,
            company(12),
            emrt1Questions(),
            List.of("Cobalt", "Mica"),
            NONE,
            NONE,
            NONE,
            "B");
    private static final Layout EMRT_2 = layout(
            "EMRT-2",
            TemplateKind.EMRT,
            Releases.EMRT_2,
            company(16),
            emrt2Questions(),
            NONE,
            List.of("Cobalt", "Copper", "Graphite", "Lithium", "Mica", "Nickel"),
            List.of("D12", "E12", "G12", "D13", "E13", "G13"),
            NONE,
            "B");
    private static final Layout CRT_2 = layout(
            "CRT-2",
            TemplateKind.CRT,
            Releases.CRT,
            company(12),
            crtQuestions(),
            List.of("Cobalt"),
            NONE,
            NONE,
            NONE,
            "A");
    private static final Layout AMRT_1_2 = layout(
            "AMRT-1.2",
            TemplateKind.AMRT,
            Releases.AMRT_1_2,
            company(14),
            List.of(Asked.metals("1", USED, 28, 37), Asked.metals("2", SUPPLIERS_ANSWERED, 40, 49)),
            NONE,
            NONE,
            SCOPE_CELLS_OF_TEN,
            NONE,
            "");
    private static final Layout AMRT_1_3 = layout(
            "AMRT-1.3",
            TemplateKind.AMRT,
            Releases.AMRT_1_3,
            company(17),
            List.of(Asked.metals("1", USED, 31, 40), Asked.metals("2", SUPPLIERS_ANSWERED, 43, 52)),
            NONE,
            NONE,
            SCOPE_CELLS_OF_TEN,
            OTHER_CELLS_OF_TEN,
            "");

    private static final List<Layout> ALL = List.of(CMRT_6, EMRT_2, EMRT_1, CRT_2, AMRT_1_3, AMRT_1_2);

    private Layouts() {}

    static List<Layout> all() {
        return ALL;
    }

    /** The layouts of a family, newest first. */
    static List<Layout> of(TemplateKind kind) {
        return ALL.stream().filter(layout -> layout.kind() == kind).toList();
    }

    static Optional<Layout> named(String name) {
        return ALL.stream().filter(layout -> layout.name().equals(name)).findFirst();
    }

    private static List<Asked> cmrtQuestions() {
        List<Asked> asked = new ArrayList<>(every(
                6,
                4,
                USED,
                REMAINS_IN_PRODUCT,
                FROM_COVERED_COUNTRIES,
                FROM_HIGH_RISK_AREAS,
                ALL_RECYCLED,
                SUPPLIERS_ANSWERED,
                ALL_SMELTERS_IDENTIFIED,
                ALL_SMELTER_DATA_REPORTED));
        asked.addAll(everySecond(
                75,
                POLICY_EXISTS,
                POLICY_PUBLIC,
                VALIDATED_SMELTERS_REQUIRED,
                DUE_DILIGENCE_IMPLEMENTED,
                SUPPLIERS_SURVEYED,
                SUPPLIER_INFORMATION_REVIEWED,
                CORRECTIVE_ACTION_MANAGED,
                ANNUAL_DISCLOSURE_DUE));
        return asked;
    }

    private static List<Asked> emrt1Questions() {
        return List.of(
                Asked.metals("1", USED, 26, 27),
                Asked.metals("2", REMAINS_IN_PRODUCT, 32, 33),
                Asked.metals("3", FROM_HIGH_RISK_AREAS, 38, 39),
                Asked.metals("4", ALL_RECYCLED, 44, 44),
                Asked.metals("5", SUPPLIERS_ANSWERED, 50, 51),
                Asked.metals("6", ALL_SMELTERS_IDENTIFIED, 56, 57),
                Asked.metals("7", ALL_SMELTER_DATA_REPORTED, 62, 63),
                Asked.company("A", POLICY_EXISTS, 69),
                Asked.company("B", POLICY_PUBLIC, 71),
                Asked.metals("C", VALIDATED_SMELTERS_REQUIRED, 74, 75),
                Asked.company("D", DUE_DILIGENCE_IMPLEMENTED, 77),
                Asked.company("E", SUPPLIERS_SURVEYED, 79),
                Asked.company("F", SUPPLIER_INFORMATION_REVIEWED, 81),
                Asked.company("G", CORRECTIVE_ACTION_MANAGED, 83));
    }

    private static List<Asked> emrt2Questions() {
        List<Asked> asked = new ArrayList<>();
        Question[] meanings = {
            USED,
            REMAINS_IN_PRODUCT,
            FROM_HIGH_RISK_AREAS,
            ALL_RECYCLED,
            SUPPLIERS_ANSWERED,
            ALL_SMELTERS_IDENTIFIED,
            ALL_SMELTER_DATA_REPORTED
        };
        for (int i = 0; i < meanings.length; i++)
            asked.add(Asked.metals(String.valueOf(i + 1), meanings[i], 30 + 12 * i, 39 + 12 * i));
        asked.add(Asked.company("A", POLICY_EXISTS, 115));
        asked.add(Asked.company("B", POLICY_PUBLIC, 117));
        asked.add(Asked.metals("C", VALIDATED_SMELTERS_REQUIRED, 120, 129));
        asked.add(Asked.company("D", DUE_DILIGENCE_IMPLEMENTED, 131));
        asked.add(Asked.company("E", SUPPLIERS_SURVEYED, 133));
        asked.add(Asked.company("F", SUPPLIER_INFORMATION_REVIEWED, 135));
        asked.add(Asked.company("G", CORRECTIVE_ACTION_MANAGED, 137));
        return asked;
    }

    private static List<Asked> crtQuestions() {
        List<Asked> asked = new ArrayList<>(every(
                6,
                1,
                USED,
                FROM_HIGH_RISK_AREAS,
                ALL_RECYCLED,
                SUPPLIERS_ANSWERED,
                ALL_SMELTERS_IDENTIFIED,
                ALL_SMELTER_DATA_REPORTED));
        asked.addAll(everySecond(
                63,
                POLICY_PUBLIC,
                POLICY_COVERS_WORST_FORMS,
                DUE_DILIGENCE_IMPLEMENTED,
                DUE_DILIGENCE_REQUIRED_OF_SUPPLIERS,
                VALIDATED_SMELTERS_REQUIRED,
                SUPPLIERS_DUE_DILIGENCE_COVERS_WORST_FORMS,
                SUPPLIERS_SURVEYED,
                SUPPLIER_INFORMATION_REVIEWED,
                CORRECTIVE_ACTION_MANAGED));
        return asked;
    }

    /** Questions from row 26 on, numbered from 1, each a number of rows below the one before. */
    private static List<Asked> every(int rows, int metals, Question... meanings) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < meanings.length; i++) {
            int first = 26 + rows * i;
            asked.add(Asked.metals(String.valueOf(i + 1), meanings[i], first, first + metals - 1));
        }
        return asked;
    }

    private static List<Asked> everySecond(int row, Question... meanings) {
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < meanings.length; i++)
            asked.add(Asked.company(String.valueOf((char) ('A' + i)), meanings[i], row + 2 * i));
        return asked;
    }

    /** The company block: name and scope stand fast, the rest follows the row of the company's id. */
    private static Map<CompanyField, String> company(int idRow) {
        Map<CompanyField, String> cells = new EnumMap<>(CompanyField.class);
        cells.put(CompanyField.COMPANY_NAME, "D8");
        cells.put(CompanyField.SCOPE, "D9");
        cells.put(CompanyField.SCOPE_DESCRIPTION, "D10");
        int row = idRow;
        for (CompanyField field : CompanyField.values())
            if (field.ordinal() >= CompanyField.COMPANY_ID.ordinal()) cells.put(field, "D" + row++);
        return cells;
    }

    private static Layout layout(
            String name,
            TemplateKind kind,
            List<Release> releases,
            Map<CompanyField, String> company,
            List<Asked> matrix,
            List<String> metals,
            List<String> minerals,
            List<String> scopeCells,
            List<String> otherCells,
            String policy) {
        boolean metalFirst = name.equals("AMRT-1.2");
        Map<SmelterColumn, String> columns = metalFirst ? SmelterColumns.METAL_FIRST : SmelterColumns.ID_FIRST;
        Map<String, Pattern> labels = labels(company, matrix);
        labels.put("Smelter ListA4", Pattern.compile(metalFirst ? "^M(etal|ineral)" : "^Smelter"));
        labels.put("Smelter ListB4", Pattern.compile(metalFirst ? "^Smelter" : "^M(etal|ineral)"));
        return new Layout(
                name,
                kind,
                releases,
                company,
                matrix,
                metals,
                minerals,
                scopeCells,
                otherCells,
                policy,
                columns,
                labels);
    }

    private static Map<String, Pattern> labels(Map<CompanyField, String> company, List<Asked> matrix) {
        Map<String, Pattern> labels = new LinkedHashMap<>();
        labels.put("DeclarationB8", Pattern.compile("^Company Name"));
        labels.put("DeclarationB9", Pattern.compile("Scope"));
        company.forEach((field, cell) -> {
            String label = "DeclarationB" + cell.substring(1);
            if (field == CompanyField.COMPANY_ID) labels.put(label, Pattern.compile("Unique ID"));
            if (field == CompanyField.AUTHORIZER_NAME) labels.put(label, Pattern.compile("^Authori[sz]er"));
            if (field == CompanyField.EFFECTIVE_DATE) labels.put(label, Pattern.compile("Date"));
        });
        for (Asked asked : matrix)
            labels.put("Declaration" + asked.label(), Pattern.compile("^\\s*" + asked.number() + "\\s*[).]"));
        return labels;
    }
}
