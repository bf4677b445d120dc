/** Writing files so that nobody ever sees half of one. */
@NullMarked
package dev.calque.cli.file;

import org.jspecify.annotations.NullMarked;
