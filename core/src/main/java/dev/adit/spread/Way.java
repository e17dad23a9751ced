package dev.adit.spread;

/**
 * A station of a worst path, told from the source to the buyer.
 *
 * @param state {@code actor|commodity|stream}; at the source also {@code ?unknown|commodity} and {@code ?recycled|commodity}
 * @param actor the actor's number; -1 for material of unknown origin or recycled material
 * @param flow the flow it came by, by its number in {@link Material}; -1 if it came otherwise
 */
public record Way(String state, int actor, int flow) {}
