package dev.adit.backtest;

/** There is nothing to hold a score against. */
public final class NothingToTestException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NothingToTestException(String message) {
        super(message);
    }
}
