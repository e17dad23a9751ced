package dev.adit.cli.generate;

/** How places and firms are called in a language; {@code {}} stands for a place name, {@code #} for a small number. */
enum Tongue {
    FRENCH(
            "{}/{}/{} II/Mine de {}/Carrière de {}, puits n° #/Colline de {}/N'{}",
            "Coopérative minière de {}/Coopérative des creuseurs de {}, section #/CEMI {}",
            "Dépôt de {}/Centre de négoce de {}/Marché de {}",
            "Négoce {} & Fils/Établissements {}, SARL/Comptoir de l'Est {}",
            "Comptoir d'exportation {} SA/{} Minerais, SARL"),
    SPANISH(
            "{}/Mina {}/Mina {}, nivel #/Cerro {}/Quebrada {}/Bocamina Ñ-# {}",
            "Cooperativa Minera {}/Cooperativa de Producción {} R.L./Asociación de Mineros {}",
            "Acopio {}/Punto de compra {}/Rescatadora {}",
            "Comercial {} S.R.L./Comercializadora {}, S.A.C./Hermanos Ibáñez {} E.I.R.L.",
            "Exportadora {} S.A./Minerales de {}, S.A."),
    PORTUGUESE(
            "Garimpo {}/Lavra {}/Serra de {}/Igarapé {}, frente #",
            "Cooperativa de Garimpeiros de {}/Cooperativa Mineral {}",
            "Posto de compra {}/Entreposto {}",
            "Comércio de Minérios {} Ltda./Irmãos Araújo {}, Ltda.",
            "Exportação {} S.A."),
    INDONESIAN(
            "Tambang {}/Air {}/Sungai {}, blok #/Bukit {}",
            "Koperasi {} Jaya/Koperasi Tambang {}",
            "Gudang {}/Pasar {}",
            "CV {} Makmur/UD {} Sentosa",
            "PT {} Abadi/PT {} Timah, Tbk"),
    ENGLISH(
            "{}/{} Hill/{} Pit #/{} South, shaft #/Old {}",
            "{} Miners' Co-operative/{} Small-Scale Miners' Association",
            "{} Depot/{} Market/{} Buying Centre",
            "{} Trading Ltd/{} Minerals, Ltd/{} & Brothers",
            "{} Exports Ltd/{} Commodities (Pvt) Ltd");

    private final String sites;
    private final String cooperatives;
    private final String depots;
    private final String traders;
    private final String exporters;

    Tongue(String sites, String cooperatives, String depots, String traders, String exporters) {
        this.sites = sites;
        this.cooperatives = cooperatives;
        this.depots = depots;
        this.traders = traders;
        this.exporters = exporters;
    }

    /** A name for an actor of a tier before the plants. */
    String name(Role role, String place, Dice dice) {
        String forms = switch (role) {
            case COOPERATIVE -> cooperatives;
            case TRADING_POINT -> depots;
            case TRADER -> traders;
            case EXPORTER -> exporters;
            default -> sites;
        };
        String number = Integer.toString(dice.between(1, 9));
        return dice.part(forms).replace("#", number).replace("{}", place);
    }
}
