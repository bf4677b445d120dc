package dev.calque.core.languagetool.pattern;

import java.util.Set;
import org.languagetool.rules.patterns.PatternToken;

/**
 * A test of one token.
 *
 * @param token LanguageTool's test
 * @param words lower-case words one of which a matching token has; empty if they cannot be listed
 * @param lemmas whether {@code words} are base forms
 */
record TokenStep(PatternToken token, Set<String> words, boolean lemmas) {

  TokenStep {
    words = Set.copyOf(words);
  }
}
