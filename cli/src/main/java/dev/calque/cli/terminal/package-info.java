/** Streams, colours and progress: where a command runs. */
@NullMarked
package dev.calque.cli.terminal;

import org.jspecify.annotations.NullMarked;
