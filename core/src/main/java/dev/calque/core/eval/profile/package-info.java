/** Counts the alarms of LanguageTool's rules, so that a profile can be chosen by measurement. */
@NullMarked
package dev.calque.core.eval.profile;

import org.jspecify.annotations.NullMarked;
