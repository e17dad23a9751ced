package dev.adit.assess;

import dev.adit.network.Actor;
import java.util.List;

/**
 * Something to ask, since the answer can move the upper bound of scored actors.
 *
 * @param of who is to be asked, or asked about
 * @param about the attribute, {@code link} or {@code origin}
 * @param text the question in English
 * @param because in a few words, why it matters
 * @param rules ids of the rules it would settle; empty for links and origins
 * @param suppliers how many of the scored actors it bears on
 */
public record Question(Actor of, String about, String text, String because, List<String> rules, int suppliers) {}
