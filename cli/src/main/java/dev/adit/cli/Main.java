package dev.adit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The program's entry: the only place that touches the standard streams or ends the process. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = utf8(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
        boolean terminal = "yes".equals(System.getenv("ADIT_TERMINAL"));
        int code = run(new Console(out, err, terminal), arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    /** Runs a command line and returns the exit code; tests call this. */
    static int run(Console console, String... arguments) {
        return CommandLines.of(console).execute(arguments);
    }
}
