package dev.adit.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** A command line run inside the test, with what it printed and how it ended. */
record Run(int code, String out, String err) {
    /** The root of the repository, wherever the tests are started. */
    static final Path ROOT = root();

    static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) words[i] = arguments[i].toString();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
        int code = Main.run(console, words);
        console.out.flush();
        console.err.flush();
        return new Run(code, out.toString(), err.toString());
    }

    static Path sample(String name) {
        return ROOT.resolve("samples").resolve(name);
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("samples"))) {
            Path parent = folder.getParent();
            if (parent == null) throw new IllegalStateException("not inside the repository");
            folder = parent;
        }
        return folder;
    }
}
