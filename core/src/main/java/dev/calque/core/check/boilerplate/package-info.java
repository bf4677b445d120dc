/** Furniture of the page that was translated along with the article. */
@NullMarked
package dev.calque.core.check.boilerplate;

import org.jspecify.annotations.NullMarked;
