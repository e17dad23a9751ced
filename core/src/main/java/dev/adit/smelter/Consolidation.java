package dev.adit.smelter;

import java.util.List;

/**
 * The smelters of many declarations, each once for each metal.
 *
 * @param smelters by key
 * @param rejected rows that name no smelter, by place; with the smelters' sources, every filled row is in one of the two
 */
public record Consolidation(List<ConsolidatedSmelter> smelters, List<ConsolidatedSmelter.Rejected> rejected) {}
