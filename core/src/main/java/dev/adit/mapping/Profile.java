package dev.adit.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The export of a known system: the headings that give it away, and what its columns mean.
 *
 * @param required headings that all must be there
 * @param marking headings that nobody else uses; where there are any, no others may stand in the file
 * @param fields what headings mean; those of no field are known and of no use here
 */
record Profile(String name, Set<String> required, Set<String> marking, Map<String, Optional<Field>> fields) {
    private static final String SOURCE = "profiles.csv";

    /** The profiles, those with more required headings first. */
    static List<Profile> all() {
        Map<String, Profile> byName = new LinkedHashMap<>();
        for (List<String> cells : Resource.rows(SOURCE, 4)) {
            Profile profile = byName.computeIfAbsent(
                    cells.get(0),
                    name -> new Profile(name, new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashMap<>()));
            String heading = Heading.of(cells.get(2)).words();
            if (cells.get(1).equals("required")) profile.required().add(heading);
            if (cells.get(1).equals("marking")) profile.marking().add(heading);
            profile.fields().put(heading, Field.of(cells.get(3)));
        }
        List<Profile> profiles = new ArrayList<>(byName.values());
        profiles.sort((one, other) ->
                Integer.compare(other.required().size(), one.required().size()));
        return profiles;
    }

    /** Whether the headings of a table, personal columns left out, are those of this export. */
    boolean fits(List<String> headings) {
        if (!headings.containsAll(required)) return false;
        if (required.stream().anyMatch(heading -> headings.indexOf(heading) != headings.lastIndexOf(heading)))
            return false;
        return marking.isEmpty() || fields.keySet().containsAll(headings);
    }

    /** Whether a heading that nobody else uses is among those of the table. */
    boolean isMarked(List<String> headings) {
        return marking.isEmpty() || headings.stream().anyMatch(marking::contains);
    }
}
