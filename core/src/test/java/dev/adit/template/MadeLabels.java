package dev.adit.template;

import dev.adit.grid.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Invented labels in four languages for a workbook that is laid out like a template. */
final class MadeLabels {
    /** In the order of the columns of the hidden sheet. */
    private static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.GERMAN, Language.FRENCH, Language.CHINESE);

    private static final List<String> ANSWER = List.of("Answer", "Antwort", "Réponse", "回答");
    private static final List<String> COMMENTS = List.of("Comments", "Kommentare", "Remarques", "注释");

    private final Layout layout;
    private final List<Label> labels = new ArrayList<>();

    /** A label and what it says in each language. */
    private record Label(String sheet, String cell, List<String> words) {}

    MadeLabels(Layout layout) {
        this.layout = layout;
        layout.company().forEach((field, cell) -> add("Declaration", "B" + Address.row(cell), english(field)));
        for (Asked asked : layout.matrix()) question(asked);
        int first = layout.matrix().get(0).first();
        for (int i = 0; i < layout.metals().size(); i++)
            labels.add(new Label("Declaration", "B" + (first + i), metal(i)));
        labels.add(new Label("Declaration", "D" + (first - 1), ANSWER));
        labels.add(new Label("Declaration", "G" + (first - 1), COMMENTS));
        lists();
    }

    private void lists() {
        boolean metalFirst = layout.name().equals("AMRT-1.2");
        for (String letters : new TreeSet<>(layout.smelterColumns().values()))
            add("Smelter List", letters + 4, (letters.equals("A") == metalFirst ? "Metal " : "Smelter ") + letters);
        for (String letters : List.of("A", "B", "C", "D", "E", "F")) add("Mine List", letters + 4, "Mine " + letters);
        for (String letters : List.of("B", "C", "D")) add("Product List", letters + 5, "Product " + letters);
        for (String letters : List.of("A", "B", "C", "D", "E")) add("Smelter Look-up", letters + 4, "Look " + letters);
    }

    private void question(Asked asked) {
        String mark = asked.isOfCompany() ? "." : ")";
        String wide = asked.isOfCompany() ? "．" : "）";
        labels.add(new Label(
                "Declaration",
                asked.label(),
                List.of(
                        asked.number() + mark + " What would you say? (*)",
                        asked.number() + mark + " Was meinen Sie? (*)",
                        " " + asked.number() + " " + mark + " Qu'en dites-vous ?",
                        asked.number() + wide + "请说")));
    }

    private void add(String sheet, String cell, String english) {
        labels.add(new Label(
                sheet, cell, List.of(english + ", please", "Bitte " + cell, "S'il vous plaît " + cell, "请填写" + cell)));
    }

    private static String english(CompanyField field) {
        return switch (field) {
            case COMPANY_NAME -> "Company Name";
            case SCOPE -> "Scope";
            case COMPANY_ID -> "Unique ID";
            case AUTHORIZER_NAME -> "Authorizer";
            case EFFECTIVE_DATE -> "Date";
            default -> "The field " + field;
        };
    }

    /** Writes the hidden sheet, and shows the labels in German. */
    void write(MadeWorkbook made) {
        for (int i = 0; i < LANGUAGES.size(); i++)
            made.put("L", Address.letters(3 + i) + 1, LANGUAGES.get(i).title());
        int row = 2;
        for (Label label : verifiedFirst()) {
            if (!made.names().contains(label.sheet())) continue;
            made.put("L", "A" + row, label.sheet() + label.cell());
            made.put("L", "B" + row, label.sheet()).put("L", "C" + row, label.cell());
            for (int i = 0; i < LANGUAGES.size(); i++)
                made.put("L", Address.letters(3 + i) + row, label.words().get(i));
            row++;
        }
        show(made, Language.GERMAN);
    }

    private List<Label> verifiedFirst() {
        List<String> keys = List.copyOf(layout.labels().keySet());
        return labels.stream()
                .sorted(Comparator.comparingInt(label -> (keys.indexOf(label.sheet() + label.cell()) + 999) % 999))
                .toList();
    }

    void show(MadeWorkbook made, Language language) {
        int chosen = LANGUAGES.indexOf(language);
        for (Label label : labels)
            if (made.names().contains(label.sheet()))
                made.put(label.sheet(), label.cell(), label.words().get(chosen));
        for (Asked asked : layout.matrix()) {
            for (int i = 0; asked.perMetal() && i < layout.metals().size() && asked.first() + i <= asked.last(); i++)
                made.put("Declaration", "B" + (asked.first() + i), metal(i).get(chosen) + "(*)");
            if (asked.isOfCompany()) continue;
            int row = Address.row(asked.label());
            made.put("Declaration", "D" + row, ANSWER.get(chosen)).put("Declaration", "G" + row, COMMENTS.get(chosen));
        }
    }

    private List<String> metal(int place) {
        return List.of(layout.metals().get(place) + "  ", "Metall " + place, "Métal " + place, "金属 " + place);
    }
}
