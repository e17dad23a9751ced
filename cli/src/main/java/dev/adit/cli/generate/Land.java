package dev.adit.cli.generate;

import java.util.Locale;

/** A producing country: its regions, and the syllables of which names of places are made. Places are invented. */
enum Land {
    CD(
            Tongue.FRENCH,
            "Lualaba/Haut-Katanga/Nord-Kivu/Sud-Kivu/Maniema/Tanganyika/Ituri",
            "Ka/Mu/Lu/Bi/Ki/Shi/Nya/Ba",
            "lo/mba/shi/ku/ru/nge",
            "mba/nzi/la/kolo/ga/twe"),
    RW(
            Tongue.ENGLISH,
            "Northern Province/Southern Province/Western Province",
            "Ru/Ka/Mu/Gi/Nya",
            "ta/ri/ba/gu/shya",
            "ngo/ra/mbe/nda/ro"),
    ZM(Tongue.ENGLISH, "Copperbelt/North-Western/Luapula", "Chi/Ka/Lu/Mu/Nka", "lu/mba/ko/ta", "bwe/ndo/shi/nga/la"),
    PE(
            Tongue.SPANISH,
            "Madre de Dios/Puno/Arequipa/Áncash",
            "Hua/Chi/Pu/Quil/Lla",
            "lla/ca/ri/cu",
            "bamba/marca/yoc/cocha"),
    BO(Tongue.SPANISH, "La Paz/Oruro/Potosí", "Cha/Ti/Hua/Ko/Pa", "lla/qui/ra/ca", "pata/ni/suyo/cota"),
    CO(
            Tongue.SPANISH,
            "Antioquia/Chocó/Nariño/Córdoba",
            "San Martín de /Santa Inés de /El /La ",
            "Mon/Cau/Que/Ria",
            "tería/cales/bradón/chuela"),
    BR(Tongue.PORTUGUESE, "Pará/Rondônia/Mato Grosso/Amapá", "Ta/Ju/Ca/Pi/Ara", "pa/ri/ca/ra", "jós/çu/tinga/guá"),
    ID(
            Tongue.INDONESIAN,
            "Bangka Belitung/Kalimantan Tengah/Sulawesi Utara",
            "Me/Ke/Be/Pa/Su",
            "ra/la/ma/nda",
            "wang/tung/lat/rejo"),
    BF(Tongue.FRENCH, "Sahel/Centre-Nord/Sud-Ouest", "Bou/Kou/Ti/Ya/Gao", "ga/lo/ra/mba", "dougou/gou/ré/so"),
    GH(Tongue.ENGLISH, "Western/Ashanti/Upper East/Eastern", "Ab/Nk/Ob/Dun/Asa", "ua/oro/a/ko", "kwa/si/so/mase"),
    TZ(Tongue.ENGLISH, "Geita/Mara/Shinyanga/Mbeya", "Nya/Bu/Mwa/Ki/Lu", "ka/gi/ta/le", "nza/ru/lanya/ma"),
    IN(
            Tongue.ENGLISH,
            "Jharkhand/Bihar/Rajasthan/Andhra Pradesh",
            "Dho/Ra/Tis/Chat/Bel",
            "ri/ma/na/ka",
            "pur/garh/tanr/dih"),
    MG(Tongue.FRENCH, "Anosy/Androy/Ihorombe", "Ambo/Anka/Mana/Iha", "ra/ta/hi/la", "drano/bohitra/hely/soa");

    private final Tongue tongue;
    private final String regions;
    private final String heads;
    private final String middles;
    private final String ends;

    Land(Tongue tongue, String regions, String heads, String middles, String ends) {
        this.tongue = tongue;
        this.regions = regions;
        this.heads = heads;
        this.middles = middles;
        this.ends = ends;
    }

    String region(Dice dice) {
        return dice.part(regions);
    }

    /** A name for an actor of a tier before the plants. */
    String name(Role role, Dice dice) {
        String middle = dice.percent(40) ? dice.part(middles).toLowerCase(Locale.ROOT) : "";
        String place = dice.part(heads) + dice.part(middles) + middle + dice.part(ends);
        return tongue.name(role, place, dice);
    }
}
