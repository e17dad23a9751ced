package dev.adit.mapping;

import dev.adit.mapping.MapFile.MappedColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a {@link MapFile}, a line for each column, so that differences between two can be read. */
final class MapFileWriter {
    private MapFileWriter() {}

    static String write(MapFile map) {
        List<String> members = new ArrayList<>();
        members.add("\"adit_mapping\": " + MapFileReader.VERSION);
        members.add("\"fingerprint\": " + text(map.fingerprint()));
        map.recordType().ifPresent(type -> members.add("\"record_type\": " + text(type)));
        map.origin().sheet().ifPresent(sheet -> members.add("\"sheet\": " + text(sheet)));
        map.origin().headingRow().ifPresent(row -> members.add("\"heading_row\": " + row));
        map.origin().encoding().ifPresent(encoding -> members.add("\"encoding\": " + text(encoding)));
        members.add("\"open\": " + texts(map.open()));
        members.add("\"columns\": [\n    "
                + map.columns().stream().map(MapFileWriter::column).collect(Collectors.joining(",\n    ")) + "\n  ]");
        members.add(
                "\"dropped\": [" + map.dropped().stream().map(String::valueOf).collect(Collectors.joining(", ")) + "]");
        members.add("\"null_words\": " + texts(map.nullWords()));
        return "{\n  " + String.join(",\n  ", members) + "\n}\n";
    }

    private static String column(MappedColumn column) {
        List<String> members = new ArrayList<>();
        members.add("\"column\": " + column.number());
        members.add("\"heading\": " + text(column.heading()));
        members.add("\"field\": " + text(column.field().map(Field::word).orElse("")));
        column.form().ifPresent(form -> members.add("\"form\": " + text(form)));
        members.add("\"confidence\": " + column.confidence());
        members.add("\"decided_by\": " + text(column.decidedBy()));
        if (!column.candidates().isEmpty())
            members.add("\"candidates\": "
                    + texts(column.candidates().stream().map(Field::word).toList()));
        return "{" + String.join(", ", members) + "}";
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(MapFileWriter::text).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '"' || unit == '\\') json.append('\\').append(unit);
            else if (unit < 0x20
                    || unit == 0x7f
                    || Character.isSurrogate(unit)
                    || Character.getType(unit) == Character.FORMAT)
                json.append("\\u").append(java.util.HexFormat.of().toHexDigits(unit));
            else json.append(unit);
        }
        return json.append('"').toString();
    }
}
