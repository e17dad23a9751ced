package dev.adit.fact;

import dev.adit.value.Country;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers by the country alone. */
record ByCountry(String attribute, Map<Country, Answer> answers) implements Backing {
    @Override
    public @Nullable Answer of(Placed actor) {
        return answers.get(actor.country());
    }

    /** A fact of countries: the latest one known on the day; a doubtful one answers nothing. */
    static ByCountry fact(String name, Facts facts, int day) {
        Map<Country, CountryFact> latest = new HashMap<>();
        for (CountryFact fact : facts.countryFacts())
            if (fact.fact().equals(name) && fact.provenance().isKnownOn(day))
                latest.merge(
                        fact.country(),
                        fact,
                        (one, other) ->
                                other.provenance().knownOn() >= one.provenance().knownOn() ? other : one);
        Map<Country, Answer> answers = new HashMap<>();
        latest.forEach((country, fact) -> {
            if (!fact.isDoubtful()) answers.put(country, Answer.of(fact.value(), fact.provenance(), "value"));
        });
        return new ByCountry(name, answers);
    }

    /** Where countries stand on the lists of the Financial Action Task Force. */
    static ByCountry fatf(Facts facts, int day) {
        Map<Country, FatfStatus> latest = new HashMap<>();
        for (FatfStatus status : facts.fatf())
            if (status.provenance().isKnownOn(day) && status.since() <= day)
                latest.merge(status.country(), status, (one, other) -> other.since() >= one.since() ? other : one);
        Map<Country, Answer> answers = new HashMap<>();
        latest.forEach(
                (country, status) -> answers.put(country, Answer.of(status.status(), status.provenance(), "status")));
        return new ByCountry("fatf_status", answers);
    }
}
