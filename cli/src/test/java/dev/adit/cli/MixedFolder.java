package dev.adit.cli;

import dev.adit.template.FilledWorkbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Two hundred files as a mailbox gathers them: most of them honest, some unusable, one made to do harm. */
record MixedFolder(Path folder, Set<String> used, Set<String> refused, Set<String> beside) {
    static final int FILES = 200;
    private static final int WORKBOOKS = 8;
    private static final int ZIPPED = 10;
    private static final String HOSTILE = "attached.xlsx";

    static MixedFolder in(Path folder) throws IOException {
        MixedFolder mixed = new MixedFolder(folder, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        FilledWorkbooks.write(folder, WORKBOOKS, 7);
        for (int i = 1; i <= WORKBOOKS; i++) mixed.used.add("supplier-%03d.xlsx".formatted(i));
        mixed.unusable();
        mixed.zip();
        mixed.lists();
        return mixed;
    }

    private void unusable() throws IOException {
        write(refused, HOSTILE, laughs());
        write(refused, "cut.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0});
        write(refused, "old.xls", "<html><body><table></table></body></html>");
        write(refused, "empty.csv", "");
        write(refused, "heading.csv", "Supplier;Supplier name;Country;Amount\n");
        write(refused, "stock.csv", "bin,weight\n7,12\n");
        write(refused, "children.csv", "Nom de l'enfant;Date de naissance;Pays\nNabintu Furaha;2014-05-02;CD\n");
        write(refused, "half.json", "{\"nodes\": [");
        write(refused, "settings.json", "{\"colour\": \"blue\"}");
        write(beside, "print.pdf", "%PDF-1.7\n");
        write(beside, "readme.txt", "These are the files of June.\n");
        write(beside, "photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    }

    /** Good lists, a bomb of zeros between them, and a note. */
    private void zip() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < ZIPPED; i++) entries.put("list-" + i + ".csv", list(900 + i));
        entries.put("list-4-more.csv", new byte[10 << 20]);
        entries.put("note.txt", "With our best regards\n".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("mail.zip"), zipped(entries));
        for (String name : entries.keySet()) {
            Set<String> to = name.contains("more") ? refused : name.contains("note") ? beside : used;
            to.add("mail.zip!" + name);
        }
    }

    private void lists() throws IOException {
        try (var files = Files.list(folder)) {
            int there = (int) files.count();
            for (int i = there; i < FILES; i++) write(used, "list-%03d.csv".formatted(i), list(i));
        }
    }

    private static byte[] list(int number) {
        String text = """
                Lieferantenliste Werk Süd
                Kreditor;Lieferantenname;Land;Warengruppe;Einkaufsvolumen
                %1$d01;Metallhandel %1$d GmbH;DE;Kobalt;1.234.567,89
                %1$d02;Étain %1$d SARL;FR;Zinn;98.765,40
                %1$d03;Minor Metals %1$d Ltd;GB;Zinn;12.345,00
                """.formatted(number);
        return text.getBytes(Charset.forName(number % 2 == 0 ? "windows-1252" : "UTF-8"));
    }

    /** A workbook whose every word stands for ten others, ten times over. */
    private static byte[] laughs() throws IOException {
        StringBuilder types = new StringBuilder("<!DOCTYPE lolz [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 10; i++)
            types.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        String head = "<?xml version=\"1.0\"?>" + types + "]>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                (head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">&a9;</Types>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put("xl/workbook.xml", (head + "<workbook>&a9;</workbook>").getBytes(StandardCharsets.UTF_8));
        return zipped(parts);
    }

    private static byte[] zipped(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private void write(Set<String> to, String name, String text) throws IOException {
        write(to, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(Set<String> to, String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        to.add(name);
    }

    /** Every file of it, those in the zip file too. */
    Set<String> all() {
        Set<String> all = new TreeSet<>(used);
        all.addAll(refused);
        all.addAll(beside);
        return all;
    }

    /** What commands call a file of it. */
    String told(String name) {
        return folder.getFileName() + "/" + name;
    }
}
