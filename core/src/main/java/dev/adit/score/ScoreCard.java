package dev.adit.score;

import dev.adit.spread.Knockouts;
import dev.adit.spread.Sources;
import dev.adit.spread.Step;
import dev.adit.spread.Volumes.Volume;
import dev.adit.value.Range;
import dev.adit.value.Truth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the method says of one actor. Scores are permille, 0 no risk seen, 1000 the gravest; volumes are ppm.
 *
 * @param own the worst own risk over all themes
 * @param score what the actor carries: own risk and that of everything upstream
 * @param band by the point score; {@code worstCaseBand} by the high one
 * @param knockout whether an open finding of a worst form reaches the actor
 * @param verdict why, and along which states; null if the answer is no
 * @param theme the theme of the worst path; null if no risk reaches the actor
 * @param path the worst path in the point scenario, source first; empty if there is none
 * @param highPath the worst path in the high scenario: what cannot be ruled out
 * @param volumes by state {@code actor|commodity|stream}, in the order of their names
 * @param sources the worst sources in the point scenario, each once, by its best path
 * @param sourcesOverLine how many sources reach the actor at or over the threshold
 * @param sourcesCut true if counting stopped early, so that there are at least as many
 */
public record ScoreCard(
        String actor,
        Range own,
        Range score,
        String band,
        String worstCaseBand,
        Truth knockout,
        Knockouts.@Nullable Verdict verdict,
        @Nullable String theme,
        List<Step> path,
        List<Step> highPath,
        Map<String, Volume> volumes,
        List<Sources.Source> sources,
        int sourcesOverLine,
        boolean sourcesCut) {

    /**
     * The actors by which the score came about, source first: those of the worst path, or of an established knock-out
     * those that the finding came through. A source without an actor is {@code ?unknown|commodity} or
     * {@code ?recycled|commodity}. Empty if no risk reaches the actor.
     */
    public List<String> way() {
        List<String> states = verdict != null && knockout == Truth.YES
                ? verdict.path()
                : path.stream().map(Step::state).toList();
        return states.stream().map(ScoreCard::actorOf).toList();
    }

    private static String actorOf(String state) {
        boolean isVirtual = state.startsWith("?");
        return state.substring(0, isVirtual ? state.lastIndexOf('|') : state.indexOf('|'));
    }

    /** The largest share at risk among the actor's states, in ppm. */
    public int volumeAtRisk() {
        return volumes.values().stream().mapToInt(Volume::point).max().orElse(0);
    }

    /** The same where nobody knows how an intake is shared out: the least it can be, and the most. */
    public int volumeAtRiskAtLeast() {
        return volumes.values().stream().mapToInt(Volume::low).max().orElse(0);
    }

    public int volumeAtRiskAtMost() {
        return volumes.values().stream().mapToInt(Volume::high).max().orElse(0);
    }

    /** The largest unknown share among the actor's states, in ppm. */
    public int volumeUnknown() {
        return volumes.values().stream().mapToInt(Volume::unknown).max().orElse(0);
    }
}
