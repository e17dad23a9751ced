package dev.adit.condition;

import dev.adit.rule.Packs;
import dev.adit.table.Attribute;
import dev.adit.table.Column;
import dev.adit.table.Table;
import dev.adit.table.TruthColumn;
import dev.adit.table.Vocabulary;
import dev.adit.value.Days;
import dev.adit.value.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;

/** Tables and conditions at random; the same ones for the same seed. */
final class RandomTables {
    static final int AS_OF = Days.of(LocalDate.of(2024, 6, 1));
    static final String CLAUSE = "any_supplier asked at random";

    private static final List<Operator> OPERATORS = ServiceLoader.load(Operator.class).stream()
            .map(ServiceLoader.Provider::get)
            .sorted((left, right) -> left.name().compareTo(right.name()))
            .toList();
    private static final Vocabulary VOCABULARY = Packs.vocabulary();
    private final Random random;

    RandomTables(long seed) {
        this.random = new Random(seed);
    }

    static List<Operator> operators() {
        return OPERATORS;
    }

    /** Answers of every sort: never given, expired, stale, fresh. */
    Table table(int rows) {
        Table table = new Table(VOCABULARY, rows, AS_OF);
        for (int attribute = 0; attribute < VOCABULARY.size(); attribute++)
            if (random.nextInt(4) > 0) fill(table.columnToFill(attribute), VOCABULARY.at(attribute));
        TruthColumn gathered = TruthColumn.filled(rows, Truth.UNKNOWN);
        for (int row = 0; row < rows; row++) gathered.set(row, Truth.values()[random.nextInt(3)]);
        table.gather(CLAUSE, gathered);
        return table;
    }

    private void fill(Column column, Attribute attribute) {
        for (int row = 0; row < column.size(); row++) {
            int fate = random.nextInt(4);
            if (fate == 1) column.expire(row, 7);
            if (fate > 1) column.set(row, cell(attribute), 7, fate == 2);
        }
    }

    long cell(Attribute attribute) {
        List<String> words = words(attribute);
        return attribute.cell(words.get(random.nextInt(words.size()))).orElseThrow();
    }

    /** Some answers that an attribute takes. */
    static List<String> words(Attribute attribute) {
        return switch (attribute.type()) {
            case TRUTH -> List.of("yes", "no");
            case CHOICE -> attribute.choices();
            case CHOICES ->
                List.of(
                        "none",
                        attribute.choices().get(0),
                        attribute.choices().get(1),
                        String.join(";", attribute.choices().subList(1, 3)));
            case COUNT -> List.of("0", "1", "5", "40");
            case PERCENT -> List.of("0", "12.5", "75", "100");
            case DATE -> List.of("2020-01-01", "2023-06-01", "2023-06-02", "2024-06-01", "2024-07-01");
        };
    }

    /** Some operands; most do not fit most attributes. */
    static List<List<String>> operands(Attribute attribute) {
        List<List<String>> operands = new ArrayList<>();
        words(attribute).forEach(word -> operands.add(List.of(word)));
        operands.add(words(attribute).subList(0, 2));
        operands.add(List.of("12 months"));
        return operands;
    }

    /** Every question an operator can ask of an attribute. */
    static List<Ask> questions(Operator operator, int place) {
        List<Ask> questions = new ArrayList<>();
        Attribute attribute = VOCABULARY.at(place);
        for (List<String> operand : operands(attribute)) {
            try {
                Question question = operator.question(attribute, operand);
                questions.add(new Ask(place, attribute.name(), operator.name(), operand, question));
            } catch (IllegalArgumentException unfit) {
                if (unfit.getMessage() == null) throw unfit;
            }
        }
        return questions;
    }

    Condition condition(int depth) {
        int kind = depth == 0 ? 3 + random.nextInt(4) : random.nextInt(7);
        return switch (kind) {
            case 0 -> new All(parts(depth));
            case 1 -> new Any(parts(depth));
            case 2 -> new Not(condition(depth - 1));
            case 3 -> new Given(random.nextBoolean() ? CLAUSE : "never asked");
            case 4 -> blank();
            default -> ask();
        };
    }

    private List<Condition> parts(int depth) {
        List<Condition> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) parts.add(condition(depth - 1));
        return parts;
    }

    private Blank blank() {
        int place = random.nextInt(VOCABULARY.size());
        return new Blank(place, VOCABULARY.at(place).name());
    }

    private Ask ask() {
        List<Ask> questions = new ArrayList<>();
        while (questions.isEmpty()) {
            Operator operator = operators().get(random.nextInt(operators().size()));
            questions.addAll(questions(operator, random.nextInt(VOCABULARY.size())));
        }
        return questions.get(random.nextInt(questions.size()));
    }
}
