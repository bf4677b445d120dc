/** Checks of agreement: words that belong together and do not have the same gender or number. */
@NullMarked
package dev.calque.core.check.agreement;

import org.jspecify.annotations.NullMarked;
