package dev.adit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tag logs, corrective actions, CRAFT reports, dashboard visits and incidents of other schemes: what they become. */
class RegisterTablesTest {
    private static InputSet read(Path folder, String file, String text) {
        ReadPage.file(folder, "actors.csv", "id,kind\nM1,mine-site\n");
        ReadPage.file(folder, file, text);
        return ToldOf.read(folder);
    }

    @Test
    void a_child_sent_away_is_counted_unless_a_remediation_can_be_pointed_at(@TempDir Path folder) {
        String heading =
                "cap_id,site_id,risk_category,immediate_action,remediation_plan_ref,evidence_ref,status,verified_on\n";
        InputSet read = read(folder, "register.csv", heading + """
                CAP-1,M1,ILO C182,supplier dismissed the child,,DOC,verified_closed,2024-03-01
                CAP-2,M1,child labour,The boy was sent home,,DOC,verified_closed,2024-03-01
                CAP-3,M1,child labour,supplier dismissed the child,PLAN-1,DOC,verified_closed,2024-03-01
                CAP-4,M1,bribery,manager dismissed,,DOC,verified_closed,2024-03-01
                """);

        assertThat(ToldOf.actor("M1", read)).hasSize(1);
        assertThat(ToldOf.actor("M1", read).get(0)).startsWith("cases_dismissed_without_services=");
    }

    @Test
    void an_action_is_overdue_only_after_its_day_and_while_it_is_open() {
        LocalDate due = LocalDate.of(2024, 5, 1);

        assertThat(List.of(
                        new CorrectiveAction("C", "M1", due, true).isOverdue(due),
                        new CorrectiveAction("C", "M1", due, true).isOverdue(due.plusDays(1)),
                        new CorrectiveAction("C", "M1", due, false).isOverdue(due.plusDays(1)),
                        new CorrectiveAction("C", "M1", null, true).isOverdue(due)))
                .containsExactly(false, true, false, false);
    }

    @Test
    void none_observed_is_a_no_of_its_day_and_no_data_is_no_answer(@TempDir Path folder) {
        InputSet read = read(folder, "export.csv", """
                pcode,visit_date,name,m1,cu,cw,pu,pw,m
                P1,2023-05-01,Rubaya,coltan,None observed,None observed,None observed,None observed,No data
                P2,2023-05-01,Numbi,coltan,No data,No data,No data,No data,None observed
                P3,2023-05-01,Misisi,or,None observed,,Observed,Lavage,Observed
                """);

        assertThat(ToldOf.actor("P1", read)).contains("children_present=no on 2023-05-01 E");
        assertThat(ToldOf.actor("P1", read))
                .noneMatch(told -> told.startsWith("mercury") || told.startsWith("children_tasks"));
        assertThat(ToldOf.actor("P2", read)).contains("mercury_used=no on 2023-05-01 E");
        assertThat(ToldOf.actor("P2", read)).noneMatch(told -> told.startsWith("children"));
        assertThat(ToldOf.actor("P3", read))
                .contains(
                        "children_present=yes on 2023-05-01 E",
                        "children_tasks=washing on 2023-05-01 E",
                        "children_working=yes on 2023-05-01 E");
    }

    @Test
    void incidents_of_other_schemes_are_counted_by_level_and_by_what_they_are_about(@TempDir Path folder) {
        InputSet read = read(folder, "better.csv", """
                incident_id,site_id,date,category,sub_category,severity,status,closed_date
                I1,M1,2024-01-10,Child labour,Hazardous,Critical,open,
                I2,M1,2024-01-11,Environment,Water,Critical,open,
                I3,M1,2024-01-12,,,Minor,open,
                """);

        assertThat(ToldOf.actor("M1", read))
                .containsExactly(
                        "child_incidents_open=fewer than 10 on 2024-01-10 E",
                        "child_incidents_open=fewer than 10 on 2024-01-12 E",
                        "level_1_incidents_open=1 on 2024-01-10 E",
                        "level_1_incidents_open=2 on 2024-01-11 E");
    }

    @Test
    void tags_are_lots_whichever_of_two_names_the_other(@TempDir Path folder) {
        String heading = "tag_no,tag_type,parent_tag_no,site_id,mineral,weight_kg,date,seller,buyer\n";
        String byMine = "M-1,mine,N-1,P1,coltan,50,2024-01-10,C,N\nN-1,negociant,,,coltan,60,2024-01-12,N,X\n";
        String byTrader = "M-1,mine,,P1,coltan,50,2024-01-10,C,N\nN-1,negociant,M-1,,coltan,60,2024-01-12,N,X\n";

        for (String rows : List.of(byMine, byTrader)) {
            InputSet read = read(folder, "tags.csv", heading + rows);
            assertThat(ToldOf.actor("N", read)).as(rows).containsExactly("volume_explained=no on 2024-01-12 C");
            assertThat(read.network().flows()).isEqualTo(3);
        }
    }

    @Test
    void a_pass_by_ones_own_word_clears_nothing(@TempDir Path folder) {
        InputSet read = read(folder, "craft.csv", """
                amp_id,module,requirement_id,status,statement_date
                AMP,M3,R1,pass,2024-01-01
                AMP,M3,R2,fail,2024-01-01
                """);

        assertThat(ToldOf.actor("AMP", read)).isEmpty();
        assertThat(read.problems().toString()).contains("'AMP' does not meet R2 of M3");
    }
}
