/** From what a user typed to sources: files, folders, globs, standard input. */
@NullMarked
package dev.calque.cli.input;

import org.jspecify.annotations.NullMarked;
