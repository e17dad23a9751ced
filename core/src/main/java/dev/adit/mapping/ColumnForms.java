package dev.adit.mapping;

import dev.adit.grid.Cell;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How the numbers or dates of a column are written, proved by all of its values or asked. */
record ColumnForms(Optional<String> form, Optional<String> question) {
    static final ColumnForms NONE = new ColumnForms(Optional.empty(), Optional.empty());

    /** The form of a column used as a field. */
    static ColumnForms of(Field field, ColumnValues values, MappingOptions options) {
        return switch (field.form()) {
            case NUMBER -> numbers(field, values, options);
            case DATE -> dates(values, options);
            default -> NONE;
        };
    }

    private static ColumnForms numbers(Field field, ColumnValues values, MappingOptions options) {
        Set<Numbers.Proof> proofs = EnumSet.noneOf(Numbers.Proof.class);
        for (Cell cell : values.different()) if (cell.kind() == Cell.Kind.TEXT) proofs.add(Numbers.proof(cell.text()));
        if (options.decimal().isPresent()) return decided(options.decimal().get());
        boolean isPoint = proofs.contains(Numbers.Proof.POINT);
        boolean isComma = proofs.contains(Numbers.Proof.COMMA);
        if (isPoint && isComma) return asked("some numbers have decimals behind a point, others behind a comma");
        if (isPoint || isComma) return decided(isPoint ? "." : ",");
        if (!proofs.contains(Numbers.Proof.EITHER)) return NONE;
        boolean isDegrees = field == Field.LATITUDE || field == Field.LONGITUDE;
        return isDegrees && noComma(values)
                ? decided(".")
                : asked("in no number is it certain whether the sign parts thousands or decimals, as in 1.234");
    }

    /** There are no thousands of degrees. */
    private static boolean noComma(ColumnValues values) {
        for (Cell cell : values.different()) if (cell.text().indexOf(',') >= 0) return false;
        return true;
    }

    private static ColumnForms dates(ColumnValues values, MappingOptions options) {
        Set<Dates.Proof> proofs = EnumSet.noneOf(Dates.Proof.class);
        for (Cell cell : values.different()) if (cell.kind() == Cell.Kind.TEXT) proofs.add(Dates.proof(cell.text()));
        if (options.dateOrder().isPresent()) return decided(options.dateOrder().get());
        boolean isDay = proofs.contains(Dates.Proof.DAY_FIRST);
        boolean isMonth = proofs.contains(Dates.Proof.MONTH_FIRST);
        if (isDay && isMonth) return asked("some dates have the day first, others the month");
        if (isDay || isMonth) return decided(isDay ? "dmy" : "mdy");
        return proofs.contains(Dates.Proof.EITHER)
                ? asked("in no date is it certain which number is the day and which the month")
                : NONE;
    }

    private static ColumnForms decided(String form) {
        return new ColumnForms(Optional.of(form), Optional.empty());
    }

    private static ColumnForms asked(String why) {
        return new ColumnForms(Optional.empty(), Optional.of(why));
    }
}
