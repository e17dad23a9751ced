package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.adit.grid.BoundedReader;
import dev.adit.problem.Golden;
import dev.adit.value.CodePointOrder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs whose bytes matter, made on the fly; what people are told stands in {@code read/made-*}. */
class MadeFilesTest {
    private static final String ACTORS =
            "id,kind,name,country\nM1,mine-site,\"Mine \"\"Élan\"\"\",CD\nM2,mine-site,,Congo\n";
    private static final int FIVE_MEGABYTES = 5_000_000;

    @Test
    void a_missing_file_is_told_by_the_path_that_was_given(@TempDir Path folder) {
        String page = ReadPage.of(folder.resolve("nowhere.csv"));

        assertThat(page)
                .isEqualTo(folder.resolve("nowhere.csv")
                        + ": error[D01]: no such file or folder\n  help: check the path\n--\nnothing was read\n");
    }

    @Test
    void a_folder_without_anything_holds_no_table(@TempDir Path folder) {
        assertThat(ReadPage.of(folder)).contains("error[D02]: the folder holds no table that can be read");
    }

    @Test
    void a_binary_file_named_csv_is_not_read_as_text(@TempDir Path folder) {
        holds("made-binary", folder, "actors.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13
        });
    }

    @Test
    void a_workbook_named_csv_is_called_by_what_it_is(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.UTF_8));
        }
        holds("made-zip", folder, "actors.csv", bytes.toByteArray());
    }

    @Test
    void text_that_is_not_utf_8_is_refused_rather_than_guessed_at(@TempDir Path folder) {
        holds("made-latin-1", folder, "actors.csv", ACTORS.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_fault_of_encoding_far_down_is_found_too(@TempDir Path folder) {
        byte[] head = ("id,kind\n" + "M%,mine-site\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(head, head.length + 3);
        System.arraycopy(new byte[] {'M', (byte) 0xC3, '\n'}, 0, bytes, head.length, 3);

        ReadPage.file(folder, "actors.csv", bytes);

        assertThat(ReadPage.of(folder)).contains("error[D06]: from about here on the text is not UTF-8");
    }

    @Test
    void utf_16_with_a_byte_order_mark_reads_like_utf_8(@TempDir Path folder) {
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            ReadPage.file(folder, "actors.csv", ("\uFEFF" + ACTORS).getBytes(charset));
            assertReadsWell(ReadPage.read(folder));
        }
    }

    @Test
    void a_byte_order_mark_before_a_quoted_heading_is_no_part_of_it(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", "\uFEFF" + ACTORS.replace("id,kind", "\"id\",\"kind\""));

        assertReadsWell(ReadPage.read(folder));
    }

    @Test
    void line_ends_of_windows_and_of_old_machines_keep_the_lines_counted(@TempDir Path folder) {
        for (String end : new String[] {"\r\n", "\r", "\n"}) {
            ReadPage.file(folder, "actors.csv", ACTORS.replace("\n", end));
            assertReadsWell(ReadPage.read(folder));
        }
        ReadPage.file(folder, "actors.csv", "id,kind\r\nM1,\"mine\r\n-site\"\r\nM2,pit\r\n");
        assertThat(ReadPage.of(folder)).contains("actors.csv:2, column kind").contains("actors.csv:4, column kind");
    }

    private static void assertReadsWell(InputSet read) {
        assertThat(read.network().actors()).extracting(actor -> actor.name()).containsExactly("Mine \"Élan\"", "M2");
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).toString()).contains("actors.csv:3, column country: error[D16]");
    }

    @Test
    void a_line_without_end_stops_the_reading_before_it_fills_the_memory(@TempDir Path folder) {
        byte[] bytes = new byte[FIVE_MEGABYTES];
        Arrays.fill(bytes, (byte) 'x');
        byte[] head = "id,kind\nM1,mine-site\n".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, bytes, 0, head.length);

        holds("made-endless-line", folder, "actors.csv", bytes);
    }

    @Test
    void a_heading_line_without_end_is_refused_as_well(@TempDir Path folder) {
        byte[] bytes = new byte[FIVE_MEGABYTES];
        Arrays.fill(bytes, (byte) 'x');

        holds("made-endless-heading", folder, "actors.csv", bytes);
    }

    @Test
    void a_record_without_end_costs_no_more_memory_than_the_longest_one() {
        try (BoundedReader endless = new BoundedReader(new Endless())) {
            char[] buffer = new char[8192];
            long read = 0;
            while (read <= BoundedReader.LONGEST_RECORD - buffer.length) read += endless.read(buffer, 0, buffer.length);

            assertThatThrownBy(() -> {
                        while (endless.read(buffer, 0, buffer.length) > 0) {}
                    })
                    .isInstanceOf(BoundedReader.RecordTooLongException.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file that never ends; it gives up when nobody stops reading it. */
    private static final class Endless extends Reader {
        private long given;

        @Override
        public int read(char[] buffer, int offset, int length) {
            given += length;
            if (given > 2L * BoundedReader.LONGEST_RECORD) throw new AssertionError("nobody stopped after " + given);
            Arrays.fill(buffer, offset, offset + length, 'x');
            return length;
        }

        @Override
        public void close() {}
    }

    @Test
    void many_lines_may_be_longer_together_than_one_may_be(@TempDir Path folder) {
        StringBuilder text = new StringBuilder("id,kind,name\n");
        for (int i = 0; i < 60; i++)
            text.append('M')
                    .append(i)
                    .append(",mine-site,")
                    .append("n".repeat(100_000))
                    .append('\n');
        ReadPage.file(folder, "actors.csv", text.toString());

        assertThat(ReadPage.read(folder).network().actors()).hasSize(60);
    }

    @Test
    void the_checksum_is_of_the_bytes_as_they_stand_in_the_file(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", "id,kind\nM1,mine-site\n");

        assertThat(ReadPage.read(folder).files().get(0).sha256())
                .isEqualTo("63a3ecbc50f9131d1464e54be13278e2fb09b255ef0e0201b024e58961102f05");
    }

    @Test
    void ids_are_the_same_however_their_accents_are_made(@TempDir Path folder) {
        ReadPage.file(folder, "actors.csv", "id,kind\nKaléhe,mine-site\nZ,trader\n");
        ReadPage.file(folder, "flows.csv", "seller,buyer,commodity\nKale\u0301he,Z,gold\n");

        InputSet read = ReadPage.read(folder);

        assertThat(read.problems()).isEmpty();
        assertThat(read.network().flows()).isEqualTo(1);
        assertThat(read.network().actors())
                .isSortedAccordingTo((left, right) -> CodePointOrder.INSTANCE.compare(
                        left.id().text(), right.id().text()));
    }

    private static void holds(String name, Path folder, String file, byte[] bytes) {
        ReadPage.file(folder.resolve(name), file, bytes);
        Golden.holds("read/" + name + "/expected.txt", ReadPage.of(folder.resolve(name)));
    }
}
