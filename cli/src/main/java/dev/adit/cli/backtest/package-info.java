/** A backtest as text, JSON and CSV. */
@NullMarked
package dev.adit.cli.backtest;

import org.jspecify.annotations.NullMarked;
