package dev.adit.compare;

import dev.adit.compare.Snapshot.Card;
import java.util.List;

/**
 * A scored actor of both documents whose score with waivers differs.
 *
 * @param was with the waivers of the old document; without them where it has none in force
 * @param is the same of the new one
 * @param waivers those at the actor and upstream of it that differ; none if it moved as the score without waivers did
 */
public record WithWaiversChange(String id, String name, Card was, Card is, List<WaiverChange> waivers) {}
