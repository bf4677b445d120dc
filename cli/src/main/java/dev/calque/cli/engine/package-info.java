/** What the commands need of the engine behind them. */
@NullMarked
package dev.calque.cli.engine;

import org.jspecify.annotations.NullMarked;
