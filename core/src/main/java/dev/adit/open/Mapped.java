package dev.adit.open;

import dev.adit.grid.Dialect;
import dev.adit.grid.Frame;
import dev.adit.grid.Frames;
import dev.adit.grid.Grid;
import dev.adit.mapping.MapFile;
import dev.adit.mapping.RecordTypes;
import dev.adit.problem.Problems;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What mappings that were saved say of a table that cannot be told by itself; they are asked only then. */
final class Mapped {
    /** What text is taken for that is nothing else, so that a mapping may know better. */
    private static final String GUESSED = "windows-1252";

    private static final int HIGHEST_HEADING = 3;

    private final List<MapFile> maps;

    Mapped(List<MapFile> maps) {
        this.maps = maps;
    }

    private boolean isFor(Frame frame) {
        return maps.stream().anyMatch(map -> map.fits(frame));
    }

    /** The kind of record that is the suppliers, by the first mapping that fits the headings of the kind it names. */
    Optional<String> recordType(RecordTypes types) {
        return maps.stream()
                .filter(map -> map.recordType().isPresent())
                .filter(map -> types.frame(map.recordType(), new Problems())
                        .filter(map::fits)
                        .isPresent())
                .findFirst()
                .flatMap(MapFile::recordType);
    }

    /** The table under the heading row of a mapping, if no mapping is for the one that was found and that one is fit. */
    Optional<Frame> elsewhere(Optional<Frame> found, Grid grid, Problems problems) {
        if (found.isEmpty() || isFor(found.get())) return Optional.empty();
        for (MapFile map : maps) {
            int row = map.origin().headingRow().orElse(0);
            for (int height = 1; row > 0 && height <= HIGHEST_HEADING; height++) {
                Problems noted = new Problems();
                Optional<Frame> under = Frames.under(grid, row, height, noted).filter(map::fits);
                if (under.isEmpty()) continue;
                problems.addAll(noted.list());
                return under;
            }
        }
        return Optional.empty();
    }

    /** A text as mappings say that it is written, if its encoding was but guessed and it is then what they are for. */
    Optional<Opened.Tables> rewritten(Opened found, Function<Charset, Optional<Opened.Tables>> reader) {
        if (!isGuessed(found)) return Optional.empty();
        return maps.stream()
                .flatMap(map -> map.origin().encoding().stream())
                .distinct()
                .filter(encoding -> !encoding.equals(GUESSED))
                .map(encoding -> reader.apply(Charset.forName(encoding)))
                .flatMap(Optional::stream)
                .filter(tables -> tables.tables().stream()
                        .anyMatch(table -> table.frame().filter(this::isFor).isPresent()))
                .findFirst();
    }

    private static boolean isGuessed(Opened found) {
        Optional<Dialect> dialect = found instanceof Opened.Tables tables ? tables.dialect() : Optional.empty();
        return dialect.map(Dialect::encoding).orElse(GUESSED).equals(GUESSED);
    }
}
