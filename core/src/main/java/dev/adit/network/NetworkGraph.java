package dev.adit.network;

import dev.adit.value.ActorId;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedPseudograph;

/** The door to JGraphT: the network as a read-only graph for algorithms of one's own. Parallel flows are kept. */
public final class NetworkGraph {
    private NetworkGraph() {}

    /** Actors by id, in order, and an edge a flow from its seller to its buyer; linear in both. */
    public static Graph<ActorId, Flow> of(Network network) {
        Graph<ActorId, Flow> graph = new DirectedPseudograph<>(Flow.class);
        for (Actor actor : network.actors()) graph.addVertex(actor.id());
        for (int i = 0; i < network.flows(); i++) {
            Flow flow = network.flow(i);
            graph.addEdge(flow.seller(), flow.buyer(), flow);
        }
        return new AsUnmodifiableGraph<>(graph);
    }
}
