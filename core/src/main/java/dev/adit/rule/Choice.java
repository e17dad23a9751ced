package dev.adit.rule;

import java.util.List;

/** What a user chose of a pack: a profile, and the overlays in the order they were laid. */
public record Choice(Profile profile, List<Overlay> overlays) {}
