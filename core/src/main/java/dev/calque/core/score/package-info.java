/** What findings cost, by the MQM scoring model. */
@NullMarked
package dev.calque.core.score;

import org.jspecify.annotations.NullMarked;
