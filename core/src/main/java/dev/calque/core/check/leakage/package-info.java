/** What the machine left in the text: its manners, its signature, its tokens and its markup. */
@NullMarked
package dev.calque.core.check.leakage;

import org.jspecify.annotations.NullMarked;
