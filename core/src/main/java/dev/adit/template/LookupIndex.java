package dev.adit.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The workbook's own look-up, by id and by metal and name. */
final class LookupIndex {
    private final Map<String, List<LookupRow>> byId = new HashMap<>();
    private final Map<String, List<LookupRow>> byAlias = new HashMap<>();

    LookupIndex(List<LookupRow> rows) {
        for (LookupRow row : rows) {
            if (row.id().isEmpty()) continue;
            byId.computeIfAbsent(row.id(), fresh -> new ArrayList<>()).add(row);
            byAlias.computeIfAbsent(key(row.metal(), row.alias()), fresh -> new ArrayList<>())
                    .add(row);
        }
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    List<LookupRow> ofId(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** The ids that a name stands for with one metal, each once, in the order of the sheet. */
    List<String> idsOf(String metal, String alias) {
        return byAlias.getOrDefault(key(metal, alias), List.of()).stream()
                .map(LookupRow::id)
                .distinct()
                .toList();
    }

    private static String key(String metal, String alias) {
        return Reply.fold(metal) + "|" + Reply.fold(alias);
    }
}
