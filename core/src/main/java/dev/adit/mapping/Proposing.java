package dev.adit.mapping;

import dev.adit.grid.Cell;
import dev.adit.grid.Frame;
import dev.adit.grid.GridRow;
import dev.adit.mapping.Proposal.Decision;
import dev.adit.mapping.Proposal.ProposedColumn;
import dev.adit.mapping.Proposal.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One table on its way to a {@link Proposal}: personal columns out, the rest scored, assigned and asked about. */
final class Proposing {
    private static final int SAMPLES = 3;
    private static final String MASKED = "***";

    private final Frame frame;
    private final MappingOptions options;
    private final List<Heading> headings;
    private final Map<Integer, PersonalColumns.Kind> personal;
    private final @Nullable Profile profile;
    private final Map<Integer, ColumnValues> values = new TreeMap<>();
    private final Assignment assignment;

    /** Columns of no certain field whose values name minerals all but throughout. */
    private final List<Integer> ofMinerals;

    private final Map<Integer, ColumnForms> forms = new TreeMap<>();

    Proposing(WordLists words, Dictionary dictionary, Frame frame, MappingOptions options) {
        this.frame = frame;
        this.options = options;
        this.headings = frame.headings().stream().map(Heading::of).toList();
        this.personal = PersonalColumns.find(frame, dictionary);
        List<String> open = openHeadings().stream().map(Heading::words).toList();
        this.profile = Profile.all().stream()
                .filter(known -> known.fits(open))
                .findFirst()
                .orElse(null);
        Scoring scoring = new Scoring(dictionary, new ValueChecks(words));
        Blanks blanks = new Blanks(options.nullWords());
        List<Map<Field, Candidate>> candidates = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            if (personal.containsKey(column)) {
                candidates.add(Map.of());
                continue;
            }
            ColumnValues all = new ColumnValues(frame, column, blanks);
            values.put(column, all);
            candidates.add(scoring.of(headings.get(column), all, profile));
        }
        this.assignment = new Assignment(candidates);
        this.ofMinerals = values.keySet().stream()
                .filter(column -> assignment.used(column).isEmpty())
                .filter(column -> candidates.get(column).containsKey(Field.COMMODITY))
                .filter(column -> scoring.speaksOfMinerals(Objects.requireNonNull(values.get(column))))
                .toList();
        decideForms();
    }

    private List<Heading> openHeadings() {
        return IntStream.range(0, headings.size())
                .filter(column -> !personal.containsKey(column))
                .mapToObj(headings::get)
                .toList();
    }

    private void decideForms() {
        values.forEach((column, all) -> assignment
                .used(column)
                .ifPresent(used -> forms.put(column, ColumnForms.of(used.field(), all, options))));
    }

    Proposal proposal() {
        List<ProposedColumn> columns = IntStream.range(0, headings.size())
                .mapToObj(column -> personal.containsKey(column) ? dropped(column) : column(column))
                .toList();
        return new Proposal(Optional.ofNullable(profile).map(Profile::name), columns, questions());
    }

    private ProposedColumn dropped(int column) {
        PersonalColumns.Kind kind = Objects.requireNonNull(personal.get(column));
        return new ProposedColumn(
                column + 1,
                "",
                Decision.DROPPED,
                Optional.empty(),
                0,
                List.of(kind.words() + ", which are not read"),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private ProposedColumn column(int column) {
        Optional<Candidate> used = assignment.used(column);
        List<Candidate> ranked = used.isPresent() ? assignment.all(column) : openFirst(column);
        Optional<Candidate> best = used.isPresent() ? used : ranked.stream().findFirst();
        Optional<Proposal.RunnerUp> runnerUp = ranked.stream()
                .filter(other -> !Optional.of(other.field()).equals(best.map(Candidate::field)))
                .findFirst()
                .map(other -> new Proposal.RunnerUp(other.field(), other.shownScore()));
        boolean isLikely = best.isPresent() && best.get().score() >= Score.VALUES_ALONE && !isTaken(column);
        Decision undecided = isLikely ? Decision.PROPOSED : Decision.IGNORED;
        ColumnForms form = forms.getOrDefault(column, ColumnForms.NONE);
        return new ProposedColumn(
                column + 1,
                frame.headings().get(column),
                used.isPresent() ? Decision.USED : undecided,
                best.map(Candidate::field),
                best.map(Candidate::shownScore).orElse(0),
                best.map(Candidate::evidence).orElse(List.of()),
                runnerUp,
                form.form(),
                samples(column));
    }

    private List<Candidate> openFirst(int column) {
        List<Candidate> open = assignment.ranked(column);
        return open.isEmpty() ? assignment.all(column) : open;
    }

    /** Whether every field a column may be belongs to another. */
    private boolean isTaken(int column) {
        return assignment.ranked(column).isEmpty();
    }

    private List<String> samples(int column) {
        List<String> samples = new ArrayList<>();
        for (GridRow row : frame.body()) {
            String value = row.cell(column).value();
            if (value.isEmpty()) continue;
            samples.add(PersonalColumns.isContact(value) ? MASKED : Shown.of(value));
            if (samples.size() == SAMPLES) break;
        }
        return samples;
    }

    private List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        doubt().ifPresent(why -> questions.add(
                new Question(MapFile.SUPPLIERS, List.of(), "Are the rows suppliers? " + capital(why) + ".")));
        for (Field field : Field.values()) missing(field).ifPresent(questions::add);
        forms.forEach((column, form) -> form.question().ifPresent(why -> questions.add(formQuestion(column, why))));
        return questions;
    }

    private Question formQuestion(int column, String why) {
        boolean isDate = assignment
                .used(column)
                .map(used -> used.field().form() == Form.DATE)
                .orElse(false);
        String about = isDate ? MapFile.DATES : MapFile.DECIMAL;
        return new Question(
                about, List.of(column + 1), "How is column " + (column + 1) + " to be read? " + capital(why) + ".");
    }

    /** Whether a person has to say which column a field is. */
    private Optional<Question> missing(Field field) {
        if (field == Field.COMMODITY && assignment.columnOf(field).isEmpty() && !ofMinerals.isEmpty())
            return Optional.of(new Question(
                    field.word(),
                    ofMinerals.stream().map(column -> column + 1).toList(),
                    "Which column is the " + field.word() + "? The values of column " + (ofMinerals.get(0) + 1)
                            + " name minerals, and its heading does not say what they are."));
        boolean isNeeded = field == Field.NAME || field == Field.COUNTRY;
        if (!field.isCritical() || assignment.columnOf(field).isPresent()) return Optional.empty();
        List<Integer> open = assignment.openFor(field, isNeeded ? Score.VALUES_ALONE - Score.SUPPORT : Score.ENOUGH);
        if (!isNeeded && open.isEmpty()) return Optional.empty();
        String words = open.isEmpty()
                ? "Which column is the " + field.word() + "? None seems to be."
                : "Which column is the " + field.word() + "? It is not sure enough for any.";
        return Optional.of(new Question(
                field.word(), open.stream().map(column -> column + 1).toList(), words));
    }

    private Optional<String> doubt() {
        Optional<Integer> name = assignment.columnOf(Field.NAME);
        Optional<Integer> number = assignment.columnOf(Field.SUPPLIER_ID);
        return Subject.doubt(
                profile,
                openHeadings(),
                personal.values(),
                name.map(headings::get).orElse(null),
                number.map(headings::get).orElse(null),
                name.map(this::texts).orElse(List.of()));
    }

    private List<String> texts(int column) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : Objects.requireNonNull(values.get(column)).different()) texts.add(cell.text());
        return texts;
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
