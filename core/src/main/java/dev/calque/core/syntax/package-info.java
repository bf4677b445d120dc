/** Word classes and phrases: what checks of grammar share, whatever the language. */
@NullMarked
package dev.calque.core.syntax;

import org.jspecify.annotations.NullMarked;
