package dev.adit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Code;
import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileKindTest {
    private static final String IPC = "http://webstds.ipc.org/";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(FileKind.EMPTY, ""),
                Arguments.of(FileKind.TEXT, "id;name\n1;Acme\n"),
                Arguments.of(FileKind.TEXT, "[id],name\n"),
                Arguments.of(FileKind.TEXT, "{not json}\n"),
                Arguments.of(FileKind.TEXT, "<5 kg,>7 kg\n"),
                Arguments.of(FileKind.TEXT, "\"a\",\"b\"\n"),
                Arguments.of(FileKind.TEXT, in("id,name\n1,Öre\n", "windows-1252")),
                Arguments.of(FileKind.TEXT, in("\uFEFFid\tname\n", "UTF-16LE")),
                Arguments.of(FileKind.TEXT, in("id\tname\n1\tAcme\n", "UTF-16BE")),
                Arguments.of(FileKind.JSON, "\uFEFF {\"a\":1}"),
                Arguments.of(FileKind.JSON, "[ {\"a\":1} ]"));
    }

    static Stream<Arguments> packages() {
        return Stream.of(
                Arguments.of(FileKind.XLSX, new RawWorkbook().sheet("S").bytes()),
                Arguments.of(
                        FileKind.XLSM,
                        new RawWorkbook()
                                .sheet("S")
                                .part("xl/vbaProject.bin", "")
                                .bytes()),
                Arguments.of(
                        FileKind.XLSB, new RawZip().entry("xl/workbook.bin", "").bytes()),
                Arguments.of(
                        FileKind.ODS,
                        new RawZip()
                                .entry("mimetype", "x")
                                .entry("content.xml", "")
                                .bytes()),
                Arguments.of(
                        FileKind.NUMBERS,
                        new RawZip().entry("Index/Document.iwa", "").bytes()),
                Arguments.of(
                        FileKind.OFFICE_DOCUMENT,
                        new RawZip()
                                .entry("[Content_Types].xml", "")
                                .entry("word/document.xml", "")
                                .bytes()),
                Arguments.of(FileKind.ZIP, new RawZip().entry("a.csv", "x").bytes()),
                Arguments.of(FileKind.ZIP, new RawZip().bytes()));
    }

    static Stream<Arguments> containers() {
        return Stream.of(
                Arguments.of(FileKind.ENCRYPTED_OFFICE, ole("EncryptionInfo", "EncryptedPackage")),
                Arguments.of(FileKind.XLS, ole("Workbook", "SummaryInformation")),
                Arguments.of(FileKind.XLS, ole("Book")),
                Arguments.of(FileKind.XLS, HexFormat.of().parseHex("0908080000060500" + "00".repeat(20))),
                Arguments.of(FileKind.OFFICE_DOCUMENT, ole("WordDocument")),
                Arguments.of(FileKind.BINARY, ole("Something")));
    }

    static Stream<Arguments> marked() {
        return Stream.of(
                Arguments.of(FileKind.SPREADSHEET_XML, """
                        <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
                        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>"""),
                Arguments.of(FileKind.IPC_1755, "<m:MainDeclaration xmlns:m=\"" + IPC + "1755/1.0\"/>"),
                Arguments.of(FileKind.IPC_1752, "<MainDeclaration xmlns=\"" + IPC + "175x/2.0\">"),
                Arguments.of(FileKind.OTHER_XML, "<?xml version=\"1.0\"?><a><b/></a>"),
                Arguments.of(
                        FileKind.OTHER_XML, "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/hostname\">]><x>&y;</x>"),
                Arguments.of(FileKind.HTML, "\n<!doctype HTML><title>x</title>"),
                Arguments.of(FileKind.HTML, "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>"),
                Arguments.of(FileKind.HTML, "<TABLE><tr><td>1"),
                Arguments.of(FileKind.HTML, "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>"));
    }

    static Stream<Arguments> binaries() {
        return Stream.of(
                Arguments.of(FileKind.PDF, "%PDF-1.7\n"),
                Arguments.of(FileKind.PICTURE, HexFormat.of().parseHex("89504e470d0a1a0a0000000d")),
                Arguments.of(FileKind.PICTURE, HexFormat.of().parseHex("ffd8ffe000104a46494600")),
                Arguments.of(FileKind.PACKED, HexFormat.of().parseHex("1f8b0800000000000003")),
                Arguments.of(FileKind.PACKED, HexFormat.of().parseHex("377abcaf271c0004")),
                Arguments.of(FileKind.BINARY, HexFormat.of().parseHex("5041523115041500000015")),
                Arguments.of(FileKind.BINARY, new byte[200]));
    }

    private static byte[] in(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    /** A file of the old container whose directory names some streams. */
    private static byte[] ole(String... streams) {
        byte[] file = new byte[512 + 128 * streams.length];
        System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, file, 0, 8);
        for (int i = 0; i < streams.length; i++) {
            byte[] name = streams[i].getBytes(StandardCharsets.UTF_16LE);
            int at = 512 + 128 * i;
            System.arraycopy(name, 0, file, at, name.length);
            file[at + 64] = (byte) (name.length + 2);
            file[at + 66] = 2;
        }
        return file;
    }

    @ParameterizedTest(name = "{0} #{index}")
    @MethodSource({"texts", "packages", "containers", "marked", "binaries"})
    void a_kind_is_told_by_bytes(FileKind kind, Object file) {
        byte[] bytes = file instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) file;
        Problems problems = new Problems();
        assertThat(FileKind.of(bytes, "x", problems)).hasValue(kind);
        assertThat(problems.list()).isEmpty();
        Workbook.open(bytes, "x", problems).ifPresent(Workbook::close);
        boolean opens = kind == FileKind.XLSX || kind == FileKind.XLSM;
        assertThat(problems.hasErrors()).isEqualTo(!opens);
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void a_kind_that_is_not_read_says_what_it_is_and_what_to_ask_for(FileKind kind) {
        assertThat(kind.refusal("x.xls").isEmpty()).isEqualTo(kind.isRead());
        kind.refusal("x.xls").ifPresent(problem -> {
            assertThat(problem.what()).startsWith("th");
            assertThat(problem.help()).isNotBlank();
        });
    }

    @Test
    void a_text_is_no_workbook() {
        Problem problem = FileKind.TEXT.noWorkbook("x.xlsx");
        assertThat(problem.code()).isEqualTo(Code.F17);
    }

    @Test
    void a_file_that_is_not_there_or_cut_off_is_told(@TempDir Path folder) {
        Problems problems = new Problems();
        assertThat(FileKind.of(folder.resolve("none"), "none", problems)).isEmpty();
        assertThat(FileKind.of(new byte[] {'P', 'K', 3, 4, 0}, "cut", problems)).isEmpty();
        assertThat(problems.list()).extracting(Problem::code).containsExactly(Code.F09, Code.D01);
    }
}
