package dev.adit.cli.generate;

/** A country where plants and companies sit: its share of them, and how firms are named there. Firms are invented. */
enum Seat {
    CN(24, Sound.EAST, "Co., Ltd./Group Co., Ltd."),
    US(14, Sound.WEST, "Inc./LLC/, Inc./Corp."),
    DE(10, Sound.WEST, "GmbH/AG/GmbH & Co. KG"),
    JP(9, Sound.ISLAND, "K.K./Co., Ltd./Corporation"),
    KR(5, Sound.EAST, "Co., Ltd."),
    TW(6, Sound.EAST, "Co., Ltd./Inc."),
    VN(3, Sound.EAST, "JSC/Co., Ltd."),
    MY(4, Sound.ISLAND, "Sdn. Bhd./Bhd."),
    IN(4, Sound.WEST, "Pvt. Ltd./Ltd."),
    FR(4, Sound.WEST, "S.A./SAS/& Fils"),
    IT(3, Sound.WEST, "S.p.A./S.r.l."),
    GB(3, Sound.WEST, "Ltd/plc/& Sons"),
    SE(2, Sound.WEST, "AB"),
    CH(3, Sound.WEST, "AG/S.A."),
    AE(2, Sound.WEST, "FZE/DMCC"),
    MX(2, Sound.WEST, "S.A. de C.V."),
    BE(2, Sound.WEST, "NV/S.A.");

    /** Syllables that sound like the names of a part of the world. */
    private enum Sound {
        WEST(
                "Nor/Vel/Kess/Brück/Hal/Mor/Sté/Tor/Wend/O'Ra/Lü/Ost/Par/D'Al",
                "d/v/m/l/n/gen/ler/st",
                "en/dal/ner/ex/is/burg/mann/ia/eau/sson"),
        EAST("Hua/Rui/Xin/Tai/Sheng/Jin/Yong/Kang/Min/Dae", "r/h/s/l", "ong/ui/an/en/ao/ing"),
        ISLAND("Naga/Taka/Mori/Shira/Kuro/Ina/Seri/Peka", "", "mura/saki/moto/gawa/ya/tan/lang");

        final String heads;
        final String middles;
        final String ends;

        Sound(String heads, String middles, String ends) {
            this.heads = heads;
            this.middles = middles;
            this.ends = ends;
        }
    }

    private static final String WORKS = "Smelting/Metals/Metallurgical/Refining/Non-Ferrous";
    private static final String SCRAP = "Recycling/Metal Recovery/Urban Mining";
    private static final String PARTS = "Components/Alloys/Precision/Solder/Castings/Pigments/Cells/Connectors";
    private static final String PRODUCTS =
            "Electronics/Motors/Systems/Batteries/Appliances/Medical/Jewellery/Cosmetics";

    private final int weight;
    private final Sound sound;
    private final String forms;

    Seat(int weight, Sound sound, String forms) {
        this.weight = weight;
        this.sound = sound;
        this.forms = forms;
    }

    /** One of the countries, by weight; the weights add up to 100. */
    static Seat drawn(Dice dice) {
        int left = dice.below(100);
        for (Seat seat : values()) {
            left -= seat.weight;
            if (left < 0) return seat;
        }
        throw new IllegalStateException("weights do not add up");
    }

    /** A name for a plant, a recycler or a company. */
    String name(Role role, Dice dice) {
        String trade = switch (role) {
            case PLANT -> WORKS;
            case RECYCLER -> SCRAP;
            case MAKER -> PARTS;
            default -> PRODUCTS;
        };
        String stem = dice.part(sound.heads) + dice.part(sound.middles) + dice.part(sound.ends);
        String form = dice.part(forms);
        return stem + " " + dice.part(trade) + (form.startsWith(",") ? form : " " + form);
    }
}
