package dev.adit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed of counts of children, and that nobody can work a small one out from all that is printed. */
class SmallCountsTest {
    private static final int TABLES = 400;
    private static final int FEWEST = 10;

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({"0, 0", "1, fewer than 10", "9, fewer than 10", "10, 10 to 19", "119, 110 to 119", "120, 120 to 129"})
    void a_count_is_told_in_steps_of_ten(long exact, String shown) {
        assertThat(SmallCounts.count(exact)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} ppm is shown as {1}")
    @CsvSource({"0, 0 %", "1, above 0 %", "500000, above 0 %", "1000000, above 0 %"})
    void a_share_of_children_says_only_whether_there_are_any(long ppm, String shown) {
        assertThat(SmallCounts.share(ppm)).isEqualTo(shown);
    }

    @Test
    void numbers_of_anything_else_are_not_of_children() {
        assertThat(Set.of("children", "cases", "young people", "families")).allMatch(SmallCounts::isOfChildren);
        assertThat(SmallCounts.isOfChildren("workers")).isFalse();
        assertThat(SmallCounts.isOfChildren(null)).isFalse();
    }

    @Test
    void no_table_printed_with_all_its_sums_gives_a_small_count_away() {
        assertThat(givenAway(SmallCounts::count)).isZero();
    }

    @Test
    void hiding_small_counts_alone_gives_them_away_and_the_solver_finds_them() {
        assertThat(givenAway(exact -> exact > 0 && exact < FEWEST ? "fewer than 10" : Long.toString(exact)))
                .isGreaterThan(TABLES / 10);
    }

    @ParameterizedTest(name = "{0} parts of one sum")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void up_to_eight_parts_of_a_sum_leave_more_than_one_value_for_each_small_part(int parts) {
        for (long seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            long[] row = random.longs(parts, 1, 30).toArray();
            assertThat(new PrintedSum(row).partsGivenAway()).as("seed " + seed).isZero();
        }
        assertThat(new PrintedSum(LongStream.generate(() -> 1).limit(parts).toArray()).partsGivenAway())
                .isZero();
    }

    @Test
    void nine_single_cases_that_add_up_to_fewer_than_ten_would_all_be_given_away() {
        assertThat(new PrintedSum(new long[] {1, 1, 1, 1, 1, 1, 1, 1, 1}).partsGivenAway())
                .isEqualTo(9);
    }

    /** How many small cells of random tables can be worked out from what is printed. */
    private static int givenAway(LongFunction<String> printer) {
        int found = 0;
        for (long seed = 0; seed < TABLES; seed++) {
            Random random = new Random(seed);
            long[][] table = new long[2][3];
            for (long[] row : table)
                for (int i = 0; i < row.length; i++) row[i] = random.nextInt(4) == 0 ? 0 : random.nextInt(16);
            found += new PrintedTable(table, printer).smallCellsGivenAway();
        }
        return found;
    }
}
