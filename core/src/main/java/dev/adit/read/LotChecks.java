package dev.adit.read;

import dev.adit.problem.Code;
import dev.adit.problem.Position;
import dev.adit.problem.Problems;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;

/** What in the chains of lots cannot be right: each is told, and becomes an answer about whoever made the lot. */
final class LotChecks {
    private static final String REUSED = "reused";
    private static final String OUT_OF_ORDER = "out-of-order";
    private static final String OFF_ROUTE = "off-route";

    private final LotBook book;
    private final Problems problems;
    private final Anomalies anomalies;

    LotChecks(LotBook book, Problems problems, Anomalies anomalies) {
        this.book = book;
        this.problems = problems;
        this.anomalies = anomalies;
    }

    void check(Lineage lineage) {
        for (int i = 0; i < lineage.size(); i++) {
            Lot lot = lineage.lot(i);
            ownDates(lot);
            site(lot);
            for (String number : lineage.missing(i)) missing(lot, number);
            for (int input : lineage.inputs(i)) input(lot, lineage.lot(input));
        }
        for (int lot : lineage.inCircles()) circle(lineage.lot(lot));
        lineage.byNumber().values().forEach(records -> numbers(lineage, records));
        tags(lineage);
        new MassBalance(problems, anomalies).check(lineage);
    }

    private void ownDates(Lot lot) {
        if (lot.made() == null || lot.sent() == null || !lot.sent().isBefore(lot.made())) return;
        Position at = lot.told().at(lot.told().dateName());
        String what = called(lot) + " went away on " + lot.sent() + ", before it was made on " + lot.made();
        problems.add(Code.L04, at, what, "correct one of the two days");
        anomalies.ofTags(lot, OUT_OF_ORDER, lot.told().dateName());
    }

    private void input(Lot lot, Lot input) {
        LocalDate ready = input.sent() == null ? input.made() : input.sent();
        if (lot.made() != null && ready != null && ready.isAfter(lot.made())) {
            Position at = lot.told().at(lot.told().dateName());
            String what = called(lot) + " was made on " + lot.made() + ", before " + called(input)
                    + " that went into it, on " + ready;
            problems.add(Code.L04, at, what, "correct one of the two days");
            anomalies.ofTags(lot, OUT_OF_ORDER, lot.told().dateName());
        }
        if (!lot.mineral().isEmpty()
                && !input.mineral().isEmpty()
                && !lot.mineral().equals(input.mineral())) {
            String what = called(lot) + " is " + lot.mineral() + ", and " + called(input) + " that went into it is "
                    + input.mineral();
            problems.add(Code.L05, lot.told().at(), what, "correct the mineral, or the number of the input");
            anomalies.ofVolume(lot, lot.told().numberName());
        }
        if (!input.recipient().isEmpty()
                && !lot.creator().isEmpty()
                && !input.recipient().equals(lot.creator())) {
            String what = called(input) + " went to '" + Row.shown(input.recipient()) + "', and '"
                    + Row.shown(lot.creator()) + "' put it into " + called(lot);
            problems.add(Code.L08, lot.told().at(), what, "give the record of the sale between the two");
            anomalies.ofTags(lot, OFF_ROUTE, lot.told().numberName());
        }
    }

    private void missing(Lot lot, String number) {
        String what = called(lot) + " is said to hold '" + Row.shown(number)
                + "', which no file describes; its mass and origin are not known";
        problems.add(Code.L09, lot.told().at(), what, null);
    }

    private void circle(Lot lot) {
        String what = called(lot) + " went, through other lots, into itself";
        problems.add(Code.L03, lot.told().at(), what, "correct the numbers of the inputs");
        anomalies.ofTags(lot, OUT_OF_ORDER, lot.told().numberName());
    }

    private void site(Lot lot) {
        if (!lot.dug() || lot.site().isEmpty() || book.known(lot.site()).isEmpty()) return;
        SiteStatus site = book.site(lot.site());
        String status = site.on(lot.day());
        Position at = lot.told().at();
        String from = called(lot) + " comes from '" + Row.shown(lot.site()) + "'";
        if (status.isEmpty() && site.isListed())
            problems.add(Code.L06, at, from + ", whose status on its day nobody tells: that is not green", null);
        else if (!status.isEmpty() && !status.equals(SiteStatus.GREEN))
            problems.add(Code.L06, at, from + ", which was not green but " + status + " on its day", null);
        if (!site.idle().isEmpty())
            problems.add(Code.L06, at, from + ", which its register calls " + site.idle(), null);
    }

    /** Several records of a number are one lot only if each later one says that it is the earlier one, handed on. */
    private void numbers(Lineage lineage, NavigableSet<Integer> records) {
        Iterator<Integer> places = records.iterator();
        Lot first = lineage.lot(places.next());
        while (places.hasNext()) {
            Lot lot = lineage.lot(places.next());
            if (!lot.changedHands()) reused(lot, called(lot), first);
        }
    }

    private void tags(Lineage lineage) {
        Map<String, Lot> firsts = new TreeMap<>();
        for (int i = 0; i < lineage.size(); i++) {
            Lot lot = lineage.lot(i);
            if (lot.tag().isEmpty()) continue;
            Lot first = firsts.putIfAbsent(lot.tag(), lot);
            if (first != null && !first.number().equals(lot.number()))
                reused(lot, "the tag '" + Row.shown(lot.tag()) + "' of " + called(lot), first);
        }
    }

    private void reused(Lot lot, String what, Lot first) {
        Position at = lot.told().at(lot.told().numberName());
        problems.add(
                Code.L07,
                at,
                what + " was used before, at " + first.told().at(),
                "a number stands for one lot; one that changed hands names itself as its input");
        anomalies.ofTags(lot, REUSED, lot.told().numberName());
    }

    static String called(Lot lot) {
        return "lot '" + Row.shown(lot.number()) + "'";
    }
}
