package dev.adit.planted.face.cli;

/** Sound where this is the Main that may speak, planted where it is not. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        new Exit().end(args.length);
    }

    private static final class Exit {
        void end(int code) {
            System.out.println(code);
            System.exit(code);
        }
    }
}
