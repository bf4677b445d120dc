/** Writing files so that nobody ever sees half of one, and telling contents apart. */
@NullMarked
package dev.calque.cli.file;

import org.jspecify.annotations.NullMarked;
