package dev.adit.explain;

import dev.adit.network.Actor;
import dev.adit.value.Range;
import java.util.List;

/**
 * Where the risk of one source goes.
 *
 * @param own its worst own risk, in permille
 * @param reached whom it reaches, the worst first; of equals by the share, then by id
 */
public record Trace(Actor source, Range own, List<Traced> reached) {}
