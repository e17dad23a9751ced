package dev.adit.backtest;

/**
 * What was seen of an actor on a day.
 *
 * @param actor its number in the network
 * @param day in days from 1970-01-01
 * @param isPositive whether the outcome was there
 */
public record Observation(int actor, int day, boolean isPositive) {}
