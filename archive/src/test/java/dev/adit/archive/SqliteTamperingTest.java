package dev.adit.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract that tampering is seen, on the embedded default. */
class SqliteTamperingTest extends TamperingContract {
    SqliteTamperingTest(@TempDir Path folder) {
        super(new SqliteGround(folder));
    }
}
