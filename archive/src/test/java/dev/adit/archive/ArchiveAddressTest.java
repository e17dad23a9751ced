package dev.adit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adit.problem.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an archive may be, and what is said where it cannot be. */
class ArchiveAddressTest {
    @TempDir
    Path folder = Path.of(".");

    @ParameterizedTest
    @CsvSource({
        "audit.db,true,audit.db",
        "jdbc:sqlite:/var/lib/audit.db,true,/var/lib/audit.db",
        "C:\\audit.db,true,C:\\audit.db",
        "jdbc:postgresql://db/adit?user=me,false,jdbc:postgresql://db/adit?user=me"
    })
    void a_file_or_a_server_is_known_by_its_beginning(String text, boolean isFile, String place) {
        assertThat(ArchiveAddress.of(text)).isEqualTo(new ArchiveAddress(isFile, place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://db/adit",
                "postgres://db/adit",
                "jdbc:sqlite::memory:",
                "jdbc:sqlite:a.db?synchronous=OFF",
                "jdbc:sqlite:file:a.db",
                " "
            })
    void anything_else_is_refused_with_what_is_allowed(String text) {
        assertThatThrownBy(() -> ArchiveAddress.of(text))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("error[A02]")
                .hasMessageContaining("help: give ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1:1/adit?user=me&password=hush-hush&connectTimeout=1",
                "jdbc:postgresql://me:hush-hush@127.0.0.1:1/adit",
                "jdbc:postgresql://127.0.0.1:1/adit?sslpassword=hush-hush",
                "jdbc:postgresql://127.0.0.1:1/adit?PASSWORD=hush-hush",
                "postgres://me:hush-hush@127.0.0.1/adit",
                "postgres://me:p@hush-hush@127.0.0.1/adit",
                "jdbc:mysql://127.0.0.1/adit?user=me&password=hush-hush"
            })
    void a_password_is_never_told(String text) {
        assertThatThrownBy(() -> Archive.toRead(ArchiveAddress.of(text)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("error[A0")
                .hasMessageNotContaining("hush-hush");
    }

    @Test
    void a_file_that_is_not_there_is_not_made_by_reading() {
        Path file = folder.resolve("none.db");
        assertThatThrownBy(() -> Archive.toRead(ArchiveAddress.of(file.toString())))
                .hasMessageContaining("error[A01]: no such file");
        assertThat(file).doesNotExist();
        assertThatThrownBy(() -> Archive.toKeep(
                        ArchiveAddress.of(folder.resolve("none/a.db").toString())))
                .hasMessageContaining("error[A01]: its folder is not there");
    }

    @Test
    void a_file_of_something_else_is_refused_and_left_as_it_is() throws IOException, SQLException {
        Path text = folder.resolve("text.db");
        Files.writeString(text, "actor,attribute,value\n".repeat(200));
        assertRefused(text);
        Path other = folder.resolve("other.db");
        new SqliteGround(folder)
                .run(other.toString(), List.of("PRAGMA journal_mode = WAL", "CREATE TABLE bookings (id INTEGER)"));
        assertRefused(other);
    }

    private static void assertRefused(Path file) throws IOException {
        String before = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        ArchiveAddress address = ArchiveAddress.of(file.toString());
        assertThatThrownBy(() -> Archive.toRead(address)).hasMessageContaining("error[A03]");
        assertThatThrownBy(() -> Archive.toKeep(address)).hasMessageContaining("error[A03]");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .isEqualTo(before);
    }

    @Test
    void a_damaged_file_is_told_and_never_mended() throws IOException {
        SqliteGround ground = new SqliteGround(folder);
        String archive = ground.fresh();
        try (Archive keeping = ground.toKeep(archive)) {
            keeping.keep(EndlessKeeper.run(1), Instant.EPOCH);
        }
        byte[] bytes = Files.readAllBytes(Path.of(archive));
        for (int i = 5 * 4096; i < bytes.length; i++) bytes[i] = (byte) (i * 31);
        Files.write(Path.of(archive), bytes);
        assertThatThrownBy(() -> {
                    try (Archive reading = ground.toRead(archive)) {
                        reading.verify(null);
                    }
                })
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("error[A03]");
        assertThat(Files.readAllBytes(Path.of(archive))).isEqualTo(bytes);
    }
}
