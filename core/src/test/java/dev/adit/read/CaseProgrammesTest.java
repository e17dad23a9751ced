package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cases.csv} where several programmes work at one site: none speaks for the children of another. */
class CaseProgrammesTest {
    private static final String HEADING = "programme,period_end,site_id,status,form,count,followup_visits,visits\n";

    private static String known(InputSet read, String day, String count) {
        return Known.on(day, read).of("M1", count);
    }

    private static InputSet programmes(Path folder, String rows) {
        ReadPage.file(folder, "actors.csv", "id,kind\nM1,mine-site\n");
        ReadPage.file(folder, "cases.csv", HEADING + rows);
        return ReadPage.read(folder);
    }

    @Test
    void a_programme_does_not_speak_for_the_cases_of_another(@TempDir Path folder) {
        InputSet read = programmes(folder, """
                A,2024-01-31,M1,verified,hazardous,5,0,12
                B,2024-03-31,M1,verified,hazardous,0,0,12
                B,2024-04-30,M1,verified,hazardous,2,0,12
                A,2024-06-30,M1,in_follow_up,hazardous,5,9,12
                """);

        assertThat(List.of(
                        known(read, "2024-01-31", "hazardous_cases_open"),
                        known(read, "2024-03-31", "hazardous_cases_open"),
                        known(read, "2024-04-30", "hazardous_cases_open"),
                        known(read, "2024-06-30", "hazardous_cases_open")))
                .containsExactly("5", "5", "7", "2");
    }

    @Test
    void registers_of_one_programme_may_stand_in_several_files(@TempDir Path folder) {
        ReadPage.file(folder, "cases-2023.csv", HEADING + ",2023-12-31,M1,verified,hazardous,5,0,12\n");
        InputSet read = programmes(folder, ",2024-06-30,M1,verified,hazardous,0,0,12\n");

        assertThat(known(read, "2024-06-30", "hazardous_cases_open")).isEqualTo("0");
    }

    @Test
    void what_one_programme_leaves_open_another_cannot_clear(@TempDir Path folder) {
        InputSet read = programmes(folder, """
                A,2024-01-31,M1,identified,hazardous,5,0,12
                B,2024-03-31,M1,verified,hazardous,0,0,12
                """);

        assertThat(known(read, "2024-03-31", "hazardous_cases_open")).isEqualTo("unknown");
    }
}
