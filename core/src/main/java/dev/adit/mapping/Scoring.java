package dev.adit.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each column may be, by its heading and by all of its values; columns do not look at each other here. */
final class Scoring {
    private static final List<Field> SPEAKING_ALONE =
            List.of(Field.LEI, Field.SMELTER_ID, Field.COUNTRY, Field.VAT, Field.GLN, Field.OS_ID, Field.COMMODITY);

    private final Dictionary dictionary;
    private final ValueChecks checks;

    Scoring(Dictionary dictionary, ValueChecks checks) {
        this.dictionary = dictionary;
        this.checks = checks;
    }

    /** The candidates of a column, by field; none if nothing speaks for any. */
    Map<Field, Candidate> of(Heading heading, ColumnValues values, @Nullable Profile profile) {
        if (profile != null && profile.fields().containsKey(heading.words())) {
            Optional<Field> field = profile.fields().get(heading.words());
            return field == null || field.isEmpty() ? Map.of() : ofProfile(field.get(), values, profile);
        }
        Map<Field, Dictionary.Hit> hits = dictionary.find(heading);
        Map<Field, Candidate> found = new EnumMap<>(Field.class);
        hits.forEach((field, hit) -> found.put(field, withValues(field, hit, values)));
        return hits.isEmpty() ? ofValuesAlone(values) : found;
    }

    private Map<Field, Candidate> ofProfile(Field field, ColumnValues values, Profile profile) {
        String why = "the headings are those of " + profile.name();
        Map<Field, Candidate> found = new EnumMap<>(Field.class);
        found.put(field, withValues(field, new Dictionary.Hit(Score.PROFILE, why, true), values));
        return found;
    }

    private Candidate withValues(Field field, Dictionary.Hit hit, ColumnValues values) {
        List<String> evidence = new ArrayList<>(List.of(hit.why()));
        boolean isNamed = hit.score() >= Score.EXACT;
        if (values.isEmpty() && hit.score() == Score.PROFILE)
            return new Candidate(field, hit.score(), isNamed, evidence);
        if (values.isEmpty()) {
            evidence.add("the column is empty");
            return new Candidate(field, Math.min(hit.score(), Score.EMPTY_COLUMN), isNamed, evidence);
        }
        int percent = values.percentPassing(field.form(), checks);
        int score = hit.score();
        String share = percent + " % of the values look like " + field.word();
        if (field.form().canContradict() && percent < Score.PASS_CONTRADICTS) {
            evidence.add("the values contradict: " + share);
            score += Score.CONTRADICTION;
        } else if (field.form().canSupport() && percent >= Score.PASS_SUPPORTS && hit.isOpenToValues()) {
            evidence.add(share);
            score += hit.score() == Score.PROFILE ? 0 : Score.SUPPORT;
        }
        return new Candidate(field, score, isNamed, evidence);
    }

    /** A column whose heading says nothing. A check digit speaks; anything else is a hint and no more. */
    private Map<Field, Candidate> ofValuesAlone(ColumnValues values) {
        Map<Field, Candidate> found = new EnumMap<>(Field.class);
        if (values.isEmpty()) return found;
        for (Field field : SPEAKING_ALONE) {
            boolean speaksAlone = field.form().speaksAlone();
            if (!speaksAlone && !values.areFew()) continue;
            int percent = values.percentPassing(field.form(), checks);
            if (percent < Score.PASS_SUPPORTS || !values.anyPasses(field.form(), checks)) continue;
            int score = speaksAlone ? Score.CHECKED_VALUES_ALONE : Score.VALUES_ALONE;
            String why = "the heading says nothing; " + percent + " % of the values look like " + field.word();
            found.put(field, new Candidate(field, score, false, List.of(why)));
        }
        return found;
    }

    /** Whether all but a few of the values are names of minerals. */
    boolean speaksOfMinerals(ColumnValues values) {
        return values.areFew()
                && values.anyPasses(Field.COMMODITY.form(), checks)
                && values.percentPassing(Field.COMMODITY.form(), checks) >= Score.PASS_SUPPORTS;
    }
}
