package dev.adit.archive;

import org.junit.jupiter.api.extension.ExtendWith;

/** The contract that tampering is seen, on a real server. */
@ExtendWith(OnPostgres.class)
class PostgresTamperingTest extends TamperingContract {
    PostgresTamperingTest(PostgresServer server) {
        super(new PostgresGround(server));
    }
}
