package dev.adit.planted;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Scanner;
import java.util.TimeZone;

/** Planted: letters and hours as the machine has them. */
@SuppressWarnings({"DefaultCharset", "TimeZoneUsage", "resource"})
public final class DefaultBytes {
    public byte[] bytes(String text) {
        return text.getBytes();
    }

    public String text(byte[] bytes) {
        return new String(bytes) + new String(bytes, 0, 1);
    }

    public String buffer(ByteArrayOutputStream buffer) {
        return buffer.toString();
    }

    public FileReader reader(File file) throws IOException {
        return new FileReader(file);
    }

    public FileWriter writer(File file) throws IOException {
        return new FileWriter(file, true);
    }

    public InputStreamReader in(InputStream in) {
        return new InputStreamReader(in);
    }

    public OutputStreamWriter out(OutputStream out) {
        return new OutputStreamWriter(out);
    }

    public PrintStream stream(OutputStream out) {
        return new PrintStream(out);
    }

    public PrintWriter print(OutputStream out) {
        return new PrintWriter(out);
    }

    public PrintWriter print(File file) throws IOException {
        return new PrintWriter(file);
    }

    public PrintWriter print(String file) throws IOException {
        return new PrintWriter(file);
    }

    public Scanner scanner(InputStream in) {
        return new Scanner(in);
    }

    public Charset charset() {
        return Charset.defaultCharset();
    }

    public ZoneId zone() {
        return ZoneId.systemDefault();
    }

    public TimeZone timeZone() {
        return TimeZone.getDefault();
    }

    /** Sound. */
    public PrintWriter told(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8) + new String(new char[] {'a'});
        new InputStreamReader(in, StandardCharsets.UTF_8).close();
        StringWriter writer = new StringWriter(text.getBytes(StandardCharsets.UTF_8).length);
        return new PrintWriter(writer);
    }
}
