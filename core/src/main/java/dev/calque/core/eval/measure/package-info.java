/** The arithmetic of measuring, apart from all checking: small records in, numbers out. */
@NullMarked
package dev.calque.core.eval.measure;

import org.jspecify.annotations.NullMarked;
