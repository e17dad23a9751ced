package dev.adit.cli.report;

import dev.adit.assess.Assessment;
import dev.adit.assess.Assessor;
import dev.adit.assess.Gate;
import dev.adit.assess.WithWaivers;
import dev.adit.read.InputSet;
import dev.adit.read.Inputs;
import dev.adit.rule.RuleFiles;
import dev.adit.rule.RuleSet;
import dev.adit.rule.RuleSetReader;
import dev.adit.score.Portfolio;
import dev.adit.value.Range;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Small networks, read from tables written for the test and assessed with the rule set that ships. */
public final class Runs {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private Runs() {}

    /** Writes a table into a folder of inputs. */
    public static void table(Path folder, String name, String... lines) {
        try {
            Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Assesses what a folder holds. */
    public static Assessment assess(Path folder) {
        RuleSet rules = new RuleSetReader(RuleFiles.shipped()).read();
        InputSet inputs = Inputs.read(List.of(folder), rules.vocabulary(), rules.minerals());
        return Assessor.of(rules).asOf(DAY).assess(inputs);
    }

    /** The same assessment, in which nobody was scored. */
    public static Assessment withoutSuppliers(Assessment assessment) {
        return new Assessment(
                assessment.ruleSet(),
                assessment.asOf(),
                assessment.inputs(),
                assessment.findings(),
                List.of(),
                false,
                new Portfolio(Range.ZERO, 0, 0, 0, 0, 0, 0, List.of()),
                assessment.remarks(),
                assessment.flowsNotInForce(),
                Gate.none(),
                WithWaivers.none(),
                assessment.workings());
    }

    /** The page of an assessment. */
    static String page(Assessment assessment) {
        StringWriter page = new StringWriter();
        try {
            new HtmlReport().write(assessment, page);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return page.toString();
    }

    /**
     * A mine with three open cases and eleven that are being remedied, a mine of which nothing is known, a cooperative,
     * an audited smelter, and a company that names the smelter only for the whole company.
     */
    static void cobalt(Path folder) {
        table(
                folder,
                "actors.csv",
                "id,kind,name,country,minerals",
                "m1,mine-site,Site 3 Nord,CD,cobalt",
                "m2,mine-site,Mine Sud,CD,cobalt",
                "co,cooperative,Coop,CD,cobalt",
                "sm,smelter,Smelt,CN,cobalt",
                "b,company,Battery Co,,");
        table(
                folder,
                "flows.csv",
                "seller,buyer,commodity,share,link",
                "m1,co,cobalt,50,VERIFIED",
                "m2,co,cobalt,50,VERIFIED",
                "co,sm,cobalt,60,DECLARED",
                "?unknown,sm,cobalt,40,",
                "sm,b,cobalt,,COMPANY");
        table(
                folder,
                "cases.csv",
                "period_end,site_id,programme,status,form,count,followup_visits,visits",
                "2023-12-31,m1,CLMRS,verified,hazardous,3,0,3",
                "2023-12-31,m1,CLMRS,in_follow_up,hazardous,11,30,3");
        table(folder, "suppliers.csv", "id,name,weight", "b,,10", "sm,,4", "m1,,1");
    }
}
