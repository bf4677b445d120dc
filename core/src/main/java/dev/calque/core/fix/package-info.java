/** Applying what findings suggest, so that nothing else of an article changes. */
@NullMarked
package dev.calque.core.fix;

import org.jspecify.annotations.NullMarked;
