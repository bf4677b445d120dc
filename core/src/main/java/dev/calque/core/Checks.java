package dev.calque.core;

import dev.calque.core.check.Check;
import dev.calque.core.check.words.ForeignSentenceCheck;
import dev.calque.core.check.words.UnknownWordCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.language.FunctionWords;
import dev.calque.core.language.LanguageIdentifier;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;

/** The one place where the checks of a target language are put together. */
final class Checks {

  private Checks() {}

  static List<Check> of(
      Knowledge knowledge,
      LanguageCode target,
      LanguageToolEngine engine,
      LanguageIdentifier identifier,
      List<LanguageCode> languages) {
    List<Check> checks = new ArrayList<>(engine.selectedRules());
    checks.add(UnknownWordCheck.load(knowledge, target));
    checks.add(
        new ForeignSentenceCheck(FunctionWords.load(knowledge, target), languages, identifier));
    return checks;
  }
}
