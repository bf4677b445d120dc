/** What a finding is about: rule ids, MQM types, severities, confidence. */
@NullMarked
package dev.calque.core.rule;

import org.jspecify.annotations.NullMarked;
