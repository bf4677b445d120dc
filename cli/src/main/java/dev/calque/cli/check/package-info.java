/** The way from the files that a user names to their reports. */
@NullMarked
package dev.calque.cli.check;

import org.jspecify.annotations.NullMarked;
