package dev.adit.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The IPIS open-data file of artisanal mine-site visits, as it is published: French, a row a visit. Every visit
 * becomes dated answers about its site; selling points and destinations become trading points and flows.
 *
 * <p>Half of the visits did not ask about children: their cells are blank, and a blank answers nothing.
 */
final class IpisVisitsFormat implements InputFormat {
    @Override
    public String id() {
        return "ipis-visits";
    }

    @Override
    public Phase phase() {
        return Phase.VISITS;
    }

    @Override
    public boolean recognises(Headings headings) {
        return headings.has("pcode", "visit_date", "mineral1", "childunder15", "armed_group1");
    }

    @Override
    public Set<String> headings() {
        return Set.of();
    }

    @Override
    public Set<String> required() {
        return Set.of("pcode", "name", "visit_date", "vid");
    }

    @Override
    public boolean takesAttributes() {
        return false;
    }

    @Override
    public void read(InputTable table, Intake intake, Intake.Tally tally) {
        List<IpisVisit> visits = new ArrayList<>();
        TableShape.eachRow(table, intake, tally, row -> {
            row.withhold("childunder15work"); // a free remark may speak of one child
            row.withhold(IpisVisit.OLDER_WORK);
            row.withhold("womenwork"); // or of one woman
            LocalDate day = row.date("visit_date");
            row.required("visit_date");
            row.id("pcode").ifPresent(site -> {
                if (day != null) visits.add(IpisVisit.of(row, site, day));
            });
        });
        visits.sort(null);
        new IpisSites(intake).tell(visits);
        new IpisTrade(intake).tell(visits);
    }
}
