package dev.adit.planted.face.score;

import picocli.CommandLine.Command;

/** Planted: the core as a command. */
@Command(name = "score")
public final class Commanding {}
