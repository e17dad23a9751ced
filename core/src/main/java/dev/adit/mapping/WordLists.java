package dev.adit.mapping;

import dev.adit.fact.Countries;
import dev.adit.fact.HsCode;
import dev.adit.value.Minerals;
import java.util.List;

/** The words that the values of a list are recognised by. */
public record WordLists(Countries countries, Minerals minerals, List<HsCode> hsCodes) {
    public WordLists {
        hsCodes = List.copyOf(hsCodes);
    }
}
