package dev.adit.planted.names.util;

/** Planted: a package that says nothing. */
public final class Innocent {}
