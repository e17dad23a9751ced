package dev.adit.read;

import dev.adit.mapping.Field;
import dev.adit.mapping.MappedList.MappedRow;
import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells of goods in a supplier list that name no mineral that is known: they may be no mineral, or be misspelt. */
final class UnreadGoods {
    private static final int SHOWN = 8;
    private static final int LONGEST = 40;

    private UnreadGoods() {}

    /** Once a list, with how many rows each kind of goods has; nothing where no row at all names a mineral. */
    static void tell(SupplierFiles.Listed listed, Problems problems) {
        List<MappedRow> rows = listed.list().rows();
        if (rows.stream().allMatch(row -> row.minerals().isEmpty())) return;
        Map<String, Integer> unread = new TreeMap<>();
        for (MappedRow row : rows)
            if (row.minerals().isEmpty())
                row.value(Field.COMMODITY)
                        .or(() -> row.value(Field.HS_CODE))
                        .ifPresent(goods -> unread.merge(cut(goods), 1, Integer::sum));
        if (unread.isEmpty()) return;
        int count = unread.values().stream().mapToInt(Integer::intValue).sum();
        problems.add(
                Code.M18,
                Position.file(listed.name()),
                "the goods of " + count + " rows name no mineral that is known: " + words(unread)
                        + "; whether these suppliers handle one is not known",
                "write the mineral, such as cobalt, if the goods contain one; leave the row out if they do not");
    }

    private static String words(Map<String, Integer> unread) {
        String some = unread.entrySet().stream()
                .limit(SHOWN)
                .map(one -> "'" + one.getKey() + "'" + (one.getValue() > 1 ? " (" + one.getValue() + ")" : ""))
                .collect(Collectors.joining(", "));
        return unread.size() <= SHOWN ? some : some + " and " + (unread.size() - SHOWN) + " more";
    }

    private static String cut(String goods) {
        return goods.codePointCount(0, goods.length()) <= LONGEST
                ? goods
                : goods.substring(0, goods.offsetByCodePoints(0, LONGEST)) + "...";
    }
}
