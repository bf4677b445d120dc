/** Articles and other determiners: one too many, one too few. */
@NullMarked
package dev.calque.core.check.determiner;

import org.jspecify.annotations.NullMarked;
