/** What fails a run. */
@NullMarked
package dev.calque.cli.gate;

import org.jspecify.annotations.NullMarked;
