/** Articles in the manner of machine translation, and what must be found in them. */
@NullMarked
package dev.calque.testdata;

import org.jspecify.annotations.NullMarked;
