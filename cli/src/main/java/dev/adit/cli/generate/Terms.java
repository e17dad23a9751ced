package dev.adit.cli.generate;

import dev.adit.network.Custody;
import dev.adit.network.Link;
import java.time.LocalDate;

/** On what terms a buyer gets its deals: how well they are established, how they are kept, since when, how much. */
final class Terms {
    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2024;

    private final Role buyer;
    private final Dice dice;
    private final boolean tellsOfProducts;
    private final boolean datesContracts;

    Terms(Role buyer, Dice dice) {
        this.buyer = buyer;
        this.dice = dice;
        this.tellsOfProducts = !buyer.isCompany() || dice.percent(4);
        this.datesContracts = dice.percent(25);
    }

    /** Companies tell of their whole firm as a rule; few tell of a product. */
    Link link(Deal deal) {
        if (deal.lot() != null) return Link.VERIFIED;
        if (deal.seller() == Deal.RECYCLED) return dice.percent(40) ? Link.VERIFIED : Link.DECLARED;
        if (!tellsOfProducts) return dice.percent(88) ? Link.COMPANY : Link.INFERRED;
        int way = dice.below(100);
        if (way < 15) return Link.VERIFIED;
        if (way < 75) return Link.DECLARED;
        return way < 85 ? Link.COMPANY : Link.INFERRED;
    }

    /** The model of custody; empty where nobody says. */
    String custody(Deal deal) {
        if (!deal.hasSeller()) return "";
        if (deal.lot() != null) return custody(dice.percent(50) ? Custody.IDENTITY_PRESERVED : Custody.SEGREGATED);
        int way = dice.below(1000);
        if (way < 550) return "";
        if (way < 850) return custody(Custody.MASS_BALANCE);
        if (way < 980) return custody(Custody.CONTROLLED_BLENDING);
        if (way < 990) return custody(Custody.BOOK_AND_CLAIM);
        return custody(buyer.isUpstream() ? Custody.SEGREGATED : Custody.MASS_BALANCE);
    }

    private static String custody(Custody custody) {
        return custody.word();
    }

    /** The first day and the last, each empty if nobody says; few contracts have ended. */
    String[] days() {
        if (!datesContracts) return new String[] {"", ""};
        int year = dice.between(FIRST_YEAR, LAST_YEAR);
        int end = dice.percent(3) ? 2025 : dice.between(2027, 2030);
        String from = day(year, dice.between(1, 12), 1);
        return new String[] {from, dice.percent(40) ? day(end, 6, 30) : ""};
    }

    private static String day(int year, int month, int day) {
        return LocalDate.of(year, month, day).toString();
    }

    /** Kilograms a year; empty if nobody says. */
    String kilograms() {
        return dice.percent(25) ? Long.toString(Math.round(2000 * dice.heavy(400))) : "";
    }

    String source() {
        if (buyer.isCompany()) return dice.word("conflict minerals report", "supplier declaration", "trade data");
        return dice.word("purchase book", "tag log", "contract", "field visit", "export papers");
    }
}
