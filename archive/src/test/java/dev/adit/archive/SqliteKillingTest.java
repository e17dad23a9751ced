package dev.adit.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract that a killed run is whole or absent, on the embedded default. */
class SqliteKillingTest extends KillingContract {
    SqliteKillingTest(@TempDir Path folder) {
        super(new SqliteGround(folder));
    }
}
