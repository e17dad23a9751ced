package dev.adit.ask;

import dev.adit.value.Truth;

/**
 * A thing found, or not known, at an actor that bears on its own risk or on what it lets pass.
 *
 * @param name without the actor's; no two signs of an actor share it
 * @param prior how likely the adverse answer is, in permille
 * @param bad whether it stands adversely now: harm seen, a control absent
 */
public record Sign(Fact.Kind kind, String name, int prior, Truth bad) {}
