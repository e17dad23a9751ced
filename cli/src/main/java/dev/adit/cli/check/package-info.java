/** Checks declarations of suppliers and brings their smelters together: what to take, what to send back and why. */
@NullMarked
package dev.adit.cli.check;

import org.jspecify.annotations.NullMarked;
