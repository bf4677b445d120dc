/**
 * Fixes in files: what is done with each article when {@code --fix} or {@code --diff} is asked for.
 */
@NullMarked
package dev.calque.cli.fix;

import org.jspecify.annotations.NullMarked;
