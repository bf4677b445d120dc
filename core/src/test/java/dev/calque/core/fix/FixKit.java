package dev.calque.core.fix;

import dev.calque.core.check.Check;
import dev.calque.core.lint.LintKit;
import dev.calque.core.lint.LintKit.WordCheck;
import dev.calque.core.lint.LintOptions;
import dev.calque.core.lint.Linter;
import dev.calque.core.lint.Report;
import dev.calque.core.reader.Readers;
import dev.calque.core.text.Source;
import java.util.function.Function;

/** Linters whose checks want one word for another. */
final class FixKit {

  private FixKit() {}

  /** Finds a word and is sure of what it should read. */
  static Check safe(String rule, String word, String replacement) {
    return WordCheck.of(rule, word).shaped(match -> match.replaceSafely(replacement));
  }

  /** Finds a word and suggests what it could read. */
  static Check unsafe(String rule, String word, String... replacements) {
    return WordCheck.of(rule, word).shaped(match -> match.replace(replacements));
  }

  static Function<Source, Report> linter(Check... checks) {
    Linter linter = LintKit.linter(checks);
    return source -> linter.lint(Readers.read(source), LintOptions.NONE);
  }

  static Fixed fix(FixLevel level, String name, String text, Check... checks) {
    return new Fixer(level, Readers::read, linter(checks), Report::findings)
        .fix(new Source(name, text));
  }
}
