package dev.adit.cli;

/** How a run ended, for scripts. Decided once, after everything was written; only ever raised. */
enum ExitCode {
    CLEAR(0, "ran, and nothing at or above --fail-on"),
    FINDINGS(1, "ran, and something at or above --fail-on"),
    USAGE(2, "the command line is wrong, or the output folder cannot be written"),
    INPUT(3, "an input cannot be used; if it was found in a folder or zip file, the others were, else nothing was"),
    RULES(4, "the rule set is invalid"),
    FAULT(70, "our own fault; --debug shows where");

    final int code;
    final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }
}
