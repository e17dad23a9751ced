package dev.adit.cli.generate;

import java.util.List;

/**
 * A made-up supply network in the canonical form: tiers from mine sites to brands, few great and many small actors,
 * circles of traders, gaps in what is known. The same shape gives the same bytes on any machine.
 */
public final class SyntheticNetwork {
    private final Shape shape;
    private final Cast cast;
    private final Arranged arranged;
    private final Degrees degrees;

    /** @throws IllegalArgumentException if so few actors cannot have so many different flows */
    public SyntheticNetwork(Shape shape) {
        this.shape = shape;
        this.cast = new Cast(new Layout(shape.actors()), shape.seed());
        this.arranged = new Arranged(cast, shape.cycles());
        this.degrees = new Degrees(cast, arranged, shape.flows());
    }

    /** Names of the documents, in the order written. */
    public static List<String> files() {
        return List.of(ActorRows.FILE, FlowRows.FILE, ClaimRows.FILE, AuditRows.FILE, SupplierRows.FILE);
    }

    /** Writes all documents. */
    public void write(Documents documents) {
        documents.write(ActorRows.FILE, new ActorRows(cast, shape.unknown()));
        documents.write(FlowRows.FILE, new FlowRows(cast, arranged, degrees));
        documents.write(ClaimRows.FILE, new ClaimRows(cast, arranged, shape.unknown()));
        documents.write(AuditRows.FILE, new AuditRows(cast));
        documents.write(SupplierRows.FILE, new SupplierRows(cast, shape.suppliers()));
    }
}
