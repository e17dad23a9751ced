package dev.adit.archive;

import org.junit.jupiter.api.extension.ExtendWith;

/** The contract that a killed run is whole or absent, on a real server. */
@ExtendWith(OnPostgres.class)
class PostgresKillingTest extends KillingContract {
    PostgresKillingTest(PostgresServer server) {
        super(new PostgresGround(server));
    }
}
