package dev.adit.planted.names;

/** Planted: a name that says nothing. */
public final class CaseManager {}
