package dev.adit.compare;

import dev.adit.claim.Claim;
import java.util.List;
import java.util.Map;

/**
 * By what two runs can tell whether they knew the same of an actor. Hashes are over what documents may show, and say
 * nothing of files and rows.
 *
 * @param described hash of its kind, country, region and minerals
 * @param answers hash by attribute of all answers up to the day, in order
 * @param flows hash of the flows into it that are in force on the day
 * @param suppliers the ids of their sellers, each once, in order
 * @param expired answers that have outlived their time and so count as unknown, by attribute
 */
public record ActorMark(
        String id,
        String described,
        Map<String, String> answers,
        String flows,
        List<String> suppliers,
        List<Claim> expired) {}
