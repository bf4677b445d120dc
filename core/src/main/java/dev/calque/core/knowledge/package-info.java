/** How checks reach the data of a target language: word lists and tables. */
@NullMarked
package dev.calque.core.knowledge;

import org.jspecify.annotations.NullMarked;
