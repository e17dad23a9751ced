package dev.adit.conformance;

import dev.adit.network.Target;
import dev.adit.rule.Method;
import dev.adit.spread.Material;
import dev.adit.spread.RiskInput;
import java.util.List;

/**
 * A network in the reference's form, ready to be spread over.
 *
 * @param actors ids in code point order
 * @param targets in the order of their ids
 * @param mostSources how many sources a target's result names
 */
record Document(
        List<String> actors,
        Method method,
        Material material,
        RiskInput input,
        List<Target> targets,
        int threshold,
        int mostSources) {}
