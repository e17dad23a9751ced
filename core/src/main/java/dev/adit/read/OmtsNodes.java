package dev.adit.read;

import static java.util.Objects.requireNonNull;

import dev.adit.network.Actor;
import dev.adit.network.ActorKind;
import dev.adit.problem.Code;
import dev.adit.value.ActorId;
import dev.adit.value.Country;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The nodes of an OMTS graph: actors, and the goods that edges name. */
final class OmtsNodes {
    private static final Set<String> GOODS = Set.of("good", "consignment");
    private static final String FACILITY = "facility";
    private static final Set<String> ACTORS = Set.of("organization", FACILITY, "boundary_ref");

    /** Who names things so that Adit can read them back. */
    static final String LABEL = "dev.adit.";

    private final Intake intake;
    private final Intake.Tally tally;
    private final OmtsIdentity identity;

    /** Nodes that may become actors, by their ids in the graph; facilities only if an edge of supply names them. */
    private final Map<String, DocumentObject> nodes = new LinkedHashMap<>();

    private final Set<String> people = new HashSet<>();
    private final Map<String, String> goods = new HashMap<>();
    private final Map<String, Integer> actors = new HashMap<>();

    OmtsNodes(Intake intake, Intake.Tally tally) {
        this.intake = intake;
        this.tally = tally;
        this.identity = new OmtsIdentity(intake, tally.file);
    }

    /** Remembers that a node is about a person, and nothing else of it. */
    void leave(DocumentObject person) {
        people.add(person.text("id"));
        tally.rows++;
        tally.ignored++;
    }

    /** Reads a node; false if it is of a type that is not used. */
    boolean read(DocumentObject node) {
        String type = node.text("type");
        if (!ACTORS.contains(type) && !GOODS.contains(type)) return false;
        Optional<String> id = node.required("id");
        if (id.isEmpty() || nodes.containsKey(id.get()) || goods.containsKey(id.get())) {
            if (id.isPresent())
                node.reject(
                        Code.D19,
                        "id",
                        "'" + Row.shown(id.get()) + "' is the id of an earlier node",
                        "give each its own");
            node.close("id", intake, tally);
            return true;
        }
        if (GOODS.contains(type)) {
            goods.put(id.get(), node.text("commodity_code", "name"));
            node.close("id", intake, tally);
        } else {
            nodes.put(id.get(), node);
        }
        return true;
    }

    /** Makes the actors, once all nodes are read and it is known who supplies whom. */
    void addActors(List<DocumentObject> edges) {
        Set<String> traders = new HashSet<>();
        for (DocumentObject edge : edges)
            if (OmtsEdges.isSupply(edge)) {
                traders.add(edge.text("source"));
                traders.add(edge.text("target"));
            }
        Map<String, Actor> described = new LinkedHashMap<>();
        for (Map.Entry<String, DocumentObject> entry : nodes.entrySet()) {
            String id = entry.getKey();
            DocumentObject node = entry.getValue();
            boolean isPlaceOnly =
                    node.text("type").equals(FACILITY) && label(node, "kind").isEmpty() && !traders.contains(id);
            if (isPlaceOnly) {
                tally.ignored++;
                node.spoilt(Code.L15, "id", "a facility that supplies nobody and gets nothing was left out", null);
            } else identity.id(node, id).ifPresent(actor -> described.put(id, actor(actor, id, node)));
        }
        identity.bringTogether(described, nodes);
        described.forEach((id, actor) -> add(id, identity.actorOf(actor), actor, requireNonNull(nodes.get(id))));
        nodes.values().forEach(node -> node.close("id", intake, tally));
    }

    private void add(String id, ActorId actorId, Actor described, DocumentObject node) {
        Actor actor = new Actor(
                actorId,
                described.kind(),
                described.name(),
                described.country(),
                described.region(),
                described.minerals(),
                described.at());
        if (!intake.network.add(actor)) {
            Actor first = intake.network.actor(intake.network.number(actorId.text()));
            boolean isSame = first.kind() == actor.kind() && first.name().equals(actor.name());
            if (!isSame)
                node.spoilt(
                        Code.L10,
                        "id",
                        "'" + Row.shown(actorId.text()) + "' is described otherwise at " + first.at() + "; that stands",
                        actorId.equals(described.id())
                                ? "rename one of the two if they are not the same"
                                : "the two share a checked identifier: correct it if they are not the same");
        }
        actors.put(id, intake.network.number(actorId.text()));
    }

    private Actor actor(ActorId id, String ownId, DocumentObject node) {
        String word = label(node, "kind");
        Optional<ActorKind> kind = ActorKind.of(word);
        if (kind.isEmpty() && !node.text("type").equals("boundary_ref"))
            node.spoilt(
                    Code.L10,
                    "id",
                    "'" + Row.shown(id.text()) + "' is taken for a company, for the format does not say what it does",
                    "describe it in actors.csv, or give it the label " + LABEL + "kind");
        String name = node.text("name");
        String region = label(node, "region");
        return new Actor(
                id,
                kind.orElse(ActorKind.COMPANY),
                name.isEmpty() ? ownId : name,
                country(node),
                region.isEmpty() ? null : region,
                minerals(node),
                node.at());
    }

    private @Nullable Country country(DocumentObject node) {
        return IcglrSites.country(node, "jurisdiction", intake.countries);
    }

    private List<String> minerals(DocumentObject node) {
        TreeSet<String> minerals = new TreeSet<>();
        for (String text : label(node, "minerals").split(";", -1))
            intake.minerals.of(text.strip()).ifPresent(minerals::add);
        return new ArrayList<>(minerals);
    }

    /** The value of one of our labels; empty if it is not there. */
    static String label(DocumentObject object, String key) {
        for (DocumentObject label : object.inners("labels"))
            if (label.text("key").equals(LABEL + key)) return label.text("value");
        return "";
    }

    /** The actor of a node; -1 if it is none. */
    int actor(String id) {
        return actors.getOrDefault(id, -1);
    }

    boolean isPerson(String id) {
        return people.contains(id);
    }

    /** The commodity of a good; empty if no good has that id. */
    Optional<String> good(String id) {
        return Optional.ofNullable(goods.get(id));
    }
}
