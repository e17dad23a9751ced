package dev.adit.archive;

import java.sql.SQLException;

/** Carries a fault of the database out of a lambda that may throw none. */
final class Unchecked extends RuntimeException {
    private static final long serialVersionUID = 1;

    final SQLException fault;

    private Unchecked(SQLException fault) {
        super(fault);
        this.fault = fault;
    }

    /** Something done to the database. */
    @FunctionalInterface
    interface Step {
        void run() throws SQLException;
    }

    static void run(Step step) {
        try {
            step.run();
        } catch (SQLException fault) {
            throw new Unchecked(fault);
        }
    }
}
