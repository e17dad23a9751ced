package dev.adit.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract of keeping, on the embedded default. */
class SqliteKeepingTest extends KeepingContract {
    SqliteKeepingTest(@TempDir Path folder) {
        super(new SqliteGround(folder));
    }
}
