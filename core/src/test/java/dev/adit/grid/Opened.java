package dev.adit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.adit.problem.Problem;
import dev.adit.problem.Problems;
import java.util.List;
import java.util.Optional;

/** A workbook in memory, opened and read in full, with all that was told on the way. */
record Opened(List<Workbook.Listed> listed, List<Sheet> sheets, List<Problem> problems) {
    static Opened of(RawWorkbook workbook) {
        return of(workbook.bytes());
    }

    static Opened of(byte[] bytes) {
        Problems problems = new Problems();
        try (Workbook workbook = Workbook.open(bytes, "w.xlsx", problems).orElse(null)) {
            if (workbook == null) return new Opened(List.of(), List.of(), problems.list());
            List<Sheet> sheets = workbook.sheets().stream()
                    .map(listed -> workbook.read(listed.name(), problems))
                    .flatMap(Optional::stream)
                    .toList();
            return new Opened(workbook.sheets(), sheets, problems.list());
        }
    }

    Grid grid() {
        return sheets.get(0).grid();
    }

    Cell at(String address) {
        return grid().at(address);
    }

    /** The codes of the problems, in their order. */
    List<String> codes() {
        return problems.stream().map(problem -> problem.code().name()).toList();
    }

    Opened tells(String code, String where) {
        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.at())
                .contains(code + " " + where);
        return this;
    }
}
