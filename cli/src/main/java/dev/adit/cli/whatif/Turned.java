package dev.adit.cli.whatif;

import dev.adit.assess.Workings;
import dev.adit.finding.Findings;
import dev.adit.finding.State;
import dev.adit.network.Actor;
import dev.adit.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rule that finds something else at an actor in the world that is supposed. */
public record Turned(Rule rule, Actor actor, State before, State after) {
    /** All of them, actor by actor; rules that only one of the worlds asks are left out. */
    public static List<Turned> between(Workings before, Workings after) {
        Findings was = before.findings();
        Findings is = after.findings();
        Map<String, Integer> old = new HashMap<>();
        for (int rule = 0; rule < was.rules(); rule++) old.put(was.rule(rule).id(), rule);
        List<Turned> turned = new ArrayList<>();
        List<Actor> actors = before.inputs().network().actors();
        for (int actor = 0; actor < actors.size(); actor++)
            for (int rule = 0; rule < is.rules(); rule++) {
                Integer number = old.get(is.rule(rule).id());
                if (number == null || !is.applies(rule, actor) || !was.applies(number, actor)) continue;
                State then = was.state(number, actor);
                State now = is.state(rule, actor);
                if (then != now) turned.add(new Turned(is.rule(rule), actors.get(actor), then, now));
            }
        return turned;
    }
}
