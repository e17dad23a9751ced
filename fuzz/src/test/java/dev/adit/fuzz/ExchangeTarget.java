package dev.adit.fuzz;

import java.io.IOException;

/** Documents of exchange: ICGLR mine sites and lots, OMTS networks. */
public final class ExchangeTarget {
    private static final Folder FOLDER = new Folder();

    private ExchangeTarget() {}

    /** What the fuzzer calls first. */
    public static void fuzzerInitialize() {
        Target.EXCHANGE.openCorpus();
    }

    /** What the fuzzer calls with every input. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Watch.over(ExchangeTarget::open, bytes);
    }

    private static Opened open(byte[] bytes) throws IOException {
        return FOLDER.open(Bundle.files(bytes, "lots.json"));
    }
}
