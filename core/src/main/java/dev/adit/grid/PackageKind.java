package dev.adit.grid;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what a zip file is by the entries in it: a workbook of some program, or just files. */
final class PackageKind {
    private PackageKind() {}

    static FileKind of(List<ArchiveEntry> entries) {
        Set<String> names = entries.stream()
                .map(entry -> entry.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        if (names.contains("xl/workbook.bin")) return FileKind.XLSB;
        if (names.contains("encryptedpackage")) return FileKind.ENCRYPTED_OFFICE;
        boolean office = names.contains("[content_types].xml");
        if (names.contains("xl/workbook.xml") || (office && has(names, "/worksheets/")))
            return has(names, "vbaproject.bin") ? FileKind.XLSM : FileKind.XLSX;
        if (office) return FileKind.OFFICE_DOCUMENT;
        if (names.contains("mimetype") && names.contains("content.xml")) return FileKind.ODS;
        return has(names, "index/document.iwa") || has(names, "index.zip") ? FileKind.NUMBERS : FileKind.ZIP;
    }

    private static boolean has(Set<String> names, String part) {
        return names.stream().anyMatch(name -> name.contains(part));
    }
}
