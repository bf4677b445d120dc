/** Noticing that files have changed. */
@NullMarked
package dev.calque.cli.watch;

import org.jspecify.annotations.NullMarked;
