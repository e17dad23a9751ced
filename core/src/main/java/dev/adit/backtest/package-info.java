/** Whether scores mean anything: own risk as it could be known on a day, held against what was observed on that day. */
@NullMarked
package dev.adit.backtest;

import org.jspecify.annotations.NullMarked;
