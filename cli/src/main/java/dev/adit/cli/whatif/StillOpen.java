package dev.adit.cli.whatif;

import dev.adit.assess.Workings;
import dev.adit.finding.Findings;
import dev.adit.finding.State;
import dev.adit.network.Network;
import dev.adit.rule.Rule;
import dev.adit.whatif.Action;
import dev.adit.whatif.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what a change leaves as it is: an audit downstream lowers a score, and no child is helped by it. */
final class StillOpen {
    /** The theme of circumstances, which are no harm found. */
    private static final String CIRCUMSTANCES = "CONTEXT";

    private final Workings workings;
    private final Findings findings;
    private final Network network;

    StillOpen(Workings workings) {
        this.workings = workings;
        this.findings = workings.findings();
        this.network = workings.inputs().network();
    }

    /** Open findings on children along the worst path of an actor that no action remedies, in the order of the path. */
    List<String> beyond(Change change, int actor) {
        Set<String> settled = change.actions().stream()
                .filter(action -> action.kind() == Action.Kind.REMEDIATE)
                .map(action -> action.fact().name())
                .collect(Collectors.toSet());
        List<String> open = new ArrayList<>();
        for (String id : workings.scores().card(actor).way()) {
            int place = network.number(id);
            if (place < 0) continue;
            List<String> rules = open(place, settled);
            if (!rules.isEmpty())
                open.add(String.join(", ", rules) + " at "
                        + network.actors().get(place).name());
        }
        return List.copyOf(open);
    }

    private List<String> open(int actor, Set<String> settled) {
        String id = network.actors().get(actor).id().text();
        List<String> open = new ArrayList<>();
        for (int number = 0; number < findings.rules(); number++) {
            Rule rule = findings.rule(number);
            boolean isHarm = rule.effect().isHarm() && !CIRCUMSTANCES.equals(rule.theme());
            if (!isHarm || !findings.applies(number, actor) || settled.contains(id + "." + rule.id())) continue;
            if (findings.state(number, actor) == State.OPEN) open.add(rule.id() + " \u201C" + rule.title() + "\u201D");
        }
        return open;
    }
}
