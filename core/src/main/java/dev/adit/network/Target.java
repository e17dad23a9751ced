package dev.adit.network;

/** An actor to be scored for somebody's portfolio, with its weight: spend, mass, or 1. */
public record Target(String actor, long weight) {}
