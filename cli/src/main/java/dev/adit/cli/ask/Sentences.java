package dev.adit.cli.ask;

import dev.adit.table.Attribute;
import java.util.List;

/** What no rule puts into words, in three languages. Placeholders are filled in the order of the texts. */
final class Sentences {
    private final Language language;

    Sentences(Language language) {
        this.language = language;
    }

    String link(String commodity, String seller) {
        return language.of(
                "Is " + commodity + " from " + seller + " in what you sell to us, or is " + seller
                        + " named for your whole company only? Please send a paper that shows it for this product.",
                "Le " + commodity + " de " + seller + " entre-t-il dans ce que vous nous vendez, ou " + seller
                        + " est-il nomm\u00E9 pour toute l\u2019entreprise seulement\u00A0? Veuillez joindre une pi\u00E8ce qui le"
                        + " montre pour ce produit.",
                "\u00BFEst\u00E1 el " + commodity + " de " + seller + " en lo que nos venden, o se nombra a " + seller
                        + " solo para toda la empresa? Adjunten un documento que lo muestre para este producto.");
    }

    String origin(String commodity) {
        return language.of(
                "Where does the part of your " + commodity + " come from whose origin nobody has named? Please name the"
                        + " suppliers and the share of each.",
                "D\u2019o\u00F9 vient la part de votre " + commodity
                        + " dont personne n\u2019a nomm\u00E9 l\u2019origine\u00A0?"
                        + " Veuillez nommer les fournisseurs et la part de chacun.",
                "\u00BFDe d\u00F3nde viene la parte de su " + commodity
                        + " cuyo origen nadie ha nombrado? Nombren a los" + " proveedores y la parte de cada uno.");
    }

    String recycled(String commodity) {
        return language.of(
                "Which papers show that the " + commodity + " you count as recycled is recycled?",
                "Quelles pi\u00E8ces montrent que le " + commodity + " que vous comptez comme recycl\u00E9 l\u2019est"
                        + " vraiment\u00A0?",
                "\u00BFQu\u00E9 documentos muestran que el " + commodity + " que cuentan como reciclado lo es?");
    }

    /** One answer is filed for the actor, and so for all streams that it keeps apart. */
    String streams(List<String> streams) {
        if (streams.size() == 1) return stream(streams.get(0));
        String all = "'" + String.join("', '", streams) + "'";
        return language.of(
                "Has an independent party verified that each of the streams " + all + " is kept apart from all other"
                        + " material? One answer counts for all of them: yes if it was verified of each, no if one was"
                        + " found to be mixed; leave it blank if only some were verified.",
                "Un tiers ind\u00E9pendant a-t-il v\u00E9rifi\u00E9 que chacun des flux " + all
                        + " est tenu \u00E0 l\u2019\u00E9cart de toute autre mati\u00E8re\u00A0? Une seule r\u00E9ponse vaut"
                        + " pour tous\u00A0: oui si chacun a \u00E9t\u00E9 v\u00E9rifi\u00E9, non si l\u2019un s\u2019est"
                        + " r\u00E9v\u00E9l\u00E9 m\u00E9lang\u00E9\u00A0; laissez en blanc si une partie seulement a"
                        + " \u00E9t\u00E9 v\u00E9rifi\u00E9e.",
                "\u00BFHa verificado un tercero independiente que cada uno de los flujos " + all
                        + " se mantiene separado"
                        + " de cualquier otro material? Una sola respuesta vale para todos: s\u00ED si se verific\u00F3"
                        + " cada uno, no si se hall\u00F3 mezclado alguno; dejen en blanco si solo se verific\u00F3 una"
                        + " parte.");
    }

    private String stream(String stream) {
        return language.of(
                "Has an independent party verified that the stream '" + stream + "' is kept apart from all other"
                        + " material?",
                "Un tiers ind\u00E9pendant a-t-il v\u00E9rifi\u00E9 que le flux '" + stream
                        + "' est tenu \u00E0 l\u2019\u00E9cart de" + " toute autre mati\u00E8re\u00A0?",
                "\u00BFHa verificado un tercero independiente que el flujo '" + stream + "' se mantiene separado de"
                        + " cualquier otro material?");
    }

    String greeting() {
        return language.of(
                "We look into child labour in the chains of the minerals we buy. Of all that we do not know, answers to"
                        + " these questions would tell us most.",
                "Nous examinons le travail des enfants dans les cha\u00EEnes des minerais que nous achetons. De tout ce que"
                        + " nous ignorons, les r\u00E9ponses \u00E0 ces questions nous apprendraient le plus.",
                "Examinamos el trabajo infantil en las cadenas de los minerales que compramos. De todo lo que no sabemos,"
                        + " las respuestas a estas preguntas nos dir\u00EDan m\u00E1s.");
    }

    String how() {
        return language.of(
                "Please say with each answer who found it out, and on which day. Leave out what you do not know: blank is"
                        + " never read as no. A problem that was found and is being remedied never counts for more than"
                        + " silence. Please send no name, age or picture of a single child.",
                "Veuillez dire avec chaque r\u00E9ponse qui l\u2019a constat\u00E9, et quel jour. Laissez en blanc ce que vous"
                        + " ne savez pas\u00A0: un blanc n\u2019est jamais lu comme un non. Un probl\u00E8me trouv\u00E9 et en cours de"
                        + " rem\u00E8de ne p\u00E8se jamais plus que le silence. N\u2019envoyez ni nom, ni \u00E2ge, ni image d\u2019un"
                        + " enfant.",
                "Digan con cada respuesta qui\u00E9n lo comprob\u00F3 y qu\u00E9 d\u00EDa. Dejen en blanco lo que no sepan: un blanco"
                        + " nunca se lee como un no. Un problema encontrado y en v\u00EDas de remedio nunca pesa m\u00E1s que el"
                        + " silencio. No env\u00EDen nombre, edad ni imagen de ning\u00FAn ni\u00F1o.");
    }

    String to() {
        return language.of("To", "\u00C0", "A");
    }

    String about() {
        return language.of("About", "Au sujet de", "Sobre");
    }

    /** What may be answered; the words of an answer are the same in every language. */
    String allowed(Attribute attribute) {
        return switch (attribute.type()) {
            case TRUTH -> language.of("yes, no", "oui, non", "s\u00ED, no");
            case CHOICE -> String.join(", ", attribute.choices());
            case CHOICES ->
                String.join(", ", attribute.choices())
                        + language.of(
                                "; several with ';' between them, or none",
                                "\u00A0; plusieurs avec ';' entre elles, ou none (aucune)",
                                "; varias con ';' entre ellas, o none (ninguna)");
            case COUNT -> language.of("a whole number from 0", "un nombre entier", "un n\u00FAmero entero");
            case PERCENT ->
                language.of("a percentage from 0 to 100", "un pourcentage de 0 \u00E0 100", "un porcentaje de 0 a 100");
            case DATE ->
                language.of("a date such as 2024-03-01", "une date comme 2024-03-01", "una fecha como 2024-03-01");
        };
    }

    String allowed() {
        return language.of("Answers", "R\u00E9ponses", "Respuestas");
    }

    String place() {
        return language.of("In the sheet", "Dans la feuille", "En la hoja");
    }
}
