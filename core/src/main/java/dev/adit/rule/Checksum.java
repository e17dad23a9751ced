package dev.adit.rule;

import dev.adit.value.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;

/** SHA-256 in hexadecimal. */
final class Checksum {
    private Checksum() {}

    static String of(String text) {
        return Sha256.of(text);
    }

    /** Of texts by name, in the order of the names. */
    static String of(Map<String, String> texts) {
        MessageDigest digest = Sha256.digest();
        new TreeMap<>(texts).forEach((name, text) -> {
            digest.update((name + "\n" + text.length() + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(text.getBytes(StandardCharsets.UTF_8));
        });
        return Sha256.hex(digest);
    }
}
