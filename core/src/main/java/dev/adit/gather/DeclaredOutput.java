package dev.adit.gather;

import dev.adit.network.Actor;
import dev.adit.table.AttributeType;
import dev.adit.table.Column;
import dev.adit.value.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What an actor delivers as dug in its own country, a part a commodity, beside what that country digs. */
final class DeclaredOutput {
    /**
     * One commodity.
     *
     * @param kilograms at least as much was delivered
     * @param isWhole whether no more was
     * @param flow one that shows it, or {@link Column#NOBODY}
     * @param national kilograms a year; empty if it is not known
     */
    record Part(long kilograms, boolean isWhole, int flow, OptionalLong national) {}

    private DeclaredOutput() {}

    /** Empty if its country is not known, or nobody knows that it delivers what is dug there. */
    static List<Part> of(Setting setting, int number) {
        Actor actor = setting.network().actors().get(number);
        Country country = actor.country();
        OptionalLong domestic = setting.answer(DomesticOrigin.NAME, AttributeType.TRUTH, number);
        if (country == null || domestic.isEmpty() || domestic.getAsLong() == 0) return List.of();
        List<Part> parts = new ArrayList<>();
        Masses masses = setting.masses().open(number);
        for (int commodity : masses.commodities())
            if (masses.delivers(commodity))
                parts.add(new Part(
                        masses.delivered(commodity),
                        masses.isDeliveryKnown(commodity),
                        masses.flowOut(commodity),
                        setting.nationalOutput(country, masses.commodity(commodity))));
        if (parts.isEmpty())
            for (String mineral : actor.minerals())
                parts.add(new Part(0, false, Column.NOBODY, setting.nationalOutput(country, mineral)));
        return told(setting, number, parts);
    }

    /** A total that somebody told stands for the one commodity there is; of several nobody knows how it is made up. */
    private static List<Part> told(Setting setting, int actor, List<Part> parts) {
        OptionalLong total = setting.answer(DeliveredKg.NAME, AttributeType.COUNT, actor);
        if (parts.size() != 1 || total.isEmpty()) return parts;
        Part only = parts.get(0);
        return List.of(new Part(total.getAsLong(), true, only.flow(), only.national()));
    }
}
