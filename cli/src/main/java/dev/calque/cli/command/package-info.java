/** The commands and their options. */
@NullMarked
package dev.calque.cli.command;

import org.jspecify.annotations.NullMarked;
