/** How an article speaks to its readers. */
@NullMarked
package dev.calque.core.check.register;

import org.jspecify.annotations.NullMarked;
