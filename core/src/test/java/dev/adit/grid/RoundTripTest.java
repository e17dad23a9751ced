package dev.adit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import java.util.TreeMap;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another program writes is read back cell for cell. */
class RoundTripTest {
    private static final String LETTERS = "aZ09 _x&<>\"'\n\t=+-@,;.éß中コ😀_x0041_\u202E\u0301";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void random_sheets_come_back_as_they_were_written(int seed) throws IOException {
        Random random = new Random(seed);
        TreeMap<String, Cell> written = new TreeMap<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet " + seed);
            for (int row = 0; row < 60; row++)
                for (int column = 0; column < 30; column++)
                    if (random.nextInt(3) > 0) {
                        Cell cell = write(sheet, row, column, random);
                        if (cell.kind() != Cell.Kind.BLANK) written.put(Address.letters(column) + (row + 1), cell);
                    }
        }
        Opened opened = Opened.of(bytes.toByteArray());
        TreeMap<String, Cell> read = new TreeMap<>();
        for (GridRow row : opened.grid().rows())
            for (int column = 0; column < row.cells().size(); column++)
                if (row.cell(column).kind() != Cell.Kind.BLANK)
                    read.put(Address.letters(column) + row.number(), row.cell(column));
        assertThat(read).as("seed " + seed).isEqualTo(written);
        assertThat(opened.grid().sheet()).isEqualTo("Sheet " + seed);
        assertThat(opened.codes()).isSubsetOf("F12");
    }

    private static Cell write(Worksheet sheet, int row, int column, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> {
                BigDecimal number = BigDecimal.valueOf(random.nextInt(), random.nextInt(7));
                sheet.value(row, column, number);
                String digits =
                        number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
                return new Cell(Cell.Kind.NUMBER, digits);
            }
            case 1 -> {
                LocalDate day = LocalDate.of(1900, 3, 1).plusDays(random.nextInt(60_000));
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-MM-dd").set();
                return new Cell(Cell.Kind.DATE, day.toString());
            }
            case 2 -> {
                boolean truth = random.nextBoolean();
                sheet.value(row, column, truth);
                return new Cell(Cell.Kind.BOOLEAN, truth ? "TRUE" : "FALSE");
            }
            case 3 -> {
                sheet.formula(row, column, "A1+1");
                return new Cell(Cell.Kind.NOT_CALCULATED, "");
            }
            default -> {
                String text = text(random);
                sheet.value(row, column, text);
                return Cell.text(text);
            }
        }
    }

    private static String text(Random random) {
        int[] points = LETTERS.codePoints().toArray();
        StringBuilder text = new StringBuilder("t");
        for (int length = random.nextInt(12); length > 0; length--)
            text.appendCodePoint(points[random.nextInt(points.length - 9)]);
        return text.toString();
    }
}
