package dev.adit.redact;

import dev.adit.network.Network;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Pseudonyms by a secret key (HMAC-SHA-256, RFC 2104): the same actor has the same one in every release to the same
 * audience, and nobody without the key can tell whose it is. Audiences do not share them, or a partner who knows some
 * names could read the public release.
 */
public final class KeyedPseudonyms implements Pseudonyms {
    /** Bytes: as long as what it makes, as RFC 2104 advises. */
    public static final int SHORTEST_KEY = 32;

    private static final String ALGORITHM = "HmacSHA256";

    /** 64 bits: of a hundred thousand actors no two are alike but by one chance in three thousand million. */
    private static final int BYTES = 8;

    private final SecretKeySpec key;

    /** @throws IllegalArgumentException if the key is shorter than {@link #SHORTEST_KEY} */
    public KeyedPseudonyms(byte[] key) {
        if (key.length < SHORTEST_KEY) throw new IllegalArgumentException("the key is too short");
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    @Override
    public List<String> of(Network network, Audience audience, Told told) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return network.actors().stream()
                    .map(actor -> name(mac, audience.word() + "\n" + actor.id().text()))
                    .toList();
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    private static String name(Mac mac, String text) {
        byte[] whole = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES));
    }
}
