package dev.adit.network;

/**
 * Strongly connected components of a graph in compressed rows, numbered so that every arc between two components
 * goes from the higher number to the lower or, seen from the arcs' targets, targets come first.
 *
 * <p>R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972); iterative, on arrays,
 * linear in nodes and arcs.
 */
public final class Components {
    private static final int UNSEEN = 0;

    private final int[] start;
    private final int[] target;
    private final int[] component;
    private final int[] order;
    private final int[] low;
    private final int[] nextArc;
    private final int[] path;
    private final int[] open;
    private int seen;
    private int pathLength;
    private int openCount;
    private int count;

    /**
     * Finds the components.
     *
     * @param start where each node's row begins in {@code target}, and one more entry for its end
     * @param target the nodes that arcs lead to
     */
    public Components(int[] start, int[] target) {
        int nodes = start.length - 1;
        this.start = start;
        this.target = target;
        component = new int[nodes];
        order = new int[nodes];
        low = new int[nodes];
        nextArc = new int[nodes];
        path = new int[nodes];
        open = new int[nodes];
        for (int node = 0; node < nodes; node++) if (order[node] == UNSEEN) search(node);
    }

    private void search(int root) {
        enter(root);
        while (pathLength > 0) {
            int node = path[pathLength - 1];
            if (nextArc[node] < start[node + 1]) {
                follow(node, target[nextArc[node]++]);
            } else {
                leave(node);
            }
        }
    }

    private void enter(int node) {
        order[node] = low[node] = ++seen;
        nextArc[node] = start[node];
        component[node] = -1;
        path[pathLength++] = node;
        open[openCount++] = node;
    }

    private void follow(int node, int to) {
        if (order[to] == UNSEEN) enter(to);
        else if (component[to] < 0) low[node] = Math.min(low[node], order[to]);
    }

    private void leave(int node) {
        pathLength--;
        if (pathLength > 0) low[path[pathLength - 1]] = Math.min(low[path[pathLength - 1]], low[node]);
        if (low[node] != order[node]) return;
        int member;
        do {
            member = open[--openCount];
            component[member] = count;
        } while (member != node);
        count++;
    }

    /** The number of a node's component: from 0, and not above that of any node with an arc to it from outside. */
    public int of(int node) {
        return component[node];
    }

    public int count() {
        return count;
    }

    /** Nodes in the order of their components, and by number inside one. */
    public int[] nodesInOrder() {
        int[] place = new int[count + 1];
        for (int node : component) place[node + 1]++;
        for (int i = 0; i < count; i++) place[i + 1] += place[i];
        int[] nodes = new int[component.length];
        for (int node = 0; node < nodes.length; node++) nodes[place[component[node]]++] = node;
        return nodes;
    }
}
