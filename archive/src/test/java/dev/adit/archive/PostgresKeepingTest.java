package dev.adit.archive;

import org.junit.jupiter.api.extension.ExtendWith;

/** The contract of keeping, on a real server. */
@ExtendWith(OnPostgres.class)
class PostgresKeepingTest extends KeepingContract {
    PostgresKeepingTest(PostgresServer server) {
        super(new PostgresGround(server));
    }
}
