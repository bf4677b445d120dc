/** The command line: start, wiring, terminal, exit codes. */
@NullMarked
package dev.calque.cli;

import org.jspecify.annotations.NullMarked;
