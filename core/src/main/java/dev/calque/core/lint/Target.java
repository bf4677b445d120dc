package dev.calque.core.lint;

import dev.calque.core.analysis.Analyzer;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.check.Check;
import dev.calque.core.syntax.Parser;
import dev.calque.core.text.LanguageCode;
import java.util.List;

/**
 * All that is needed to check articles in one language.
 *
 * @param checks in any order; findings do not depend on it
 * @param words what the house writes
 * @param sources what betrays the source language where no check does
 */
public record Target(
    LanguageCode language,
    Analyzer analyzer,
    Parser parser,
    Lexicon lexicon,
    List<Check> checks,
    OwnWords words,
    SourceProfile sources) {

  public Target {
    checks = List.copyOf(checks);
  }
}
