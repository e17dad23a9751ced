package dev.adit.archive;

import dev.adit.value.Sha256;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.Map;

/** Hashes what a run says, row by row: scores, then findings, then its head. */
final class ContentDigest {
    private final MessageDigest digest = Sha256.digest();
    private final Map<Layout, Long> rows = new EnumMap<>(Layout.class);

    /** Of a whole run, whose head then has the right counts. */
    static ContentDigest of(RunContent content) {
        ContentDigest digest = new ContentDigest();
        content.scores().forEach(score -> digest.add(Layout.SCORES, score.row()));
        content.eachFinding(finding -> digest.add(Layout.FINDINGS, finding.row()));
        return digest;
    }

    /** Takes a row in, and gives what the row is checked by. */
    long add(Layout layout, Row row) {
        byte[] hash = row.digest();
        digest.update((byte) layout.table.charAt("adit_".length()));
        digest.update(hash);
        rows.merge(layout, 1L, Long::sum);
        return Row.check(hash);
    }

    long rows(Layout layout) {
        return rows.getOrDefault(layout, 0L);
    }

    /** The hash of it all; nothing may be added after. */
    String with(Row head) {
        add(Layout.RUNS, head);
        return Sha256.hex(digest);
    }
}
