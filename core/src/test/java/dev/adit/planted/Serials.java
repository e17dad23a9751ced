package dev.adit.planted;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;

/** Planted: objects sent and fetched as Java has them. */
public final class Serials {
    public void send(OutputStream out) throws IOException {
        new ObjectOutputStream(out).close();
    }

    public void fetch(InputStream in) throws IOException {
        new ObjectInputStream(in).close();
    }

    /** Sound. */
    public void copy(InputStream in, OutputStream out) throws IOException {
        in.transferTo(out);
    }
}
