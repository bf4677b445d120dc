/** Checks of titles and headings that lost their meaning. */
@NullMarked
package dev.calque.core.check.heading;

import org.jspecify.annotations.NullMarked;
