package dev.calque.core.check.grammar;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.knowledge.FolderKnowledge;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Runs one check on one English segment, with the real engine and the data of the rules module. */
public final class MarkedText {

  private static final LanguageCode ENGLISH = LanguageCode.of("en");
  private static final Knowledge RULES =
      new FolderKnowledge(Path.of("../rules/src/main/resources/calque"));
  private static final LanguageToolEngine ENGINE =
      LanguageToolEngine.load(RULES, ENGLISH, 1).orElseThrow();

  private final Check check;
  private final Role role;

  private MarkedText(Check check, Role role) {
    this.check = check;
    this.role = role;
  }

  public static MarkedText heading(BiFunction<Knowledge, LanguageCode, ? extends Check> check) {
    return new MarkedText(check.apply(RULES, ENGLISH), Role.HEADING);
  }

  public static MarkedText paragraph(BiFunction<Knowledge, LanguageCode, ? extends Check> check) {
    return new MarkedText(check.apply(RULES, ENGLISH), Role.PARAGRAPH);
  }

  /** What the check finds, in order; brackets in the text are taken out first. */
  public List<Match> matches(String marked) {
    String text = plain(marked);
    Segment segment =
        new Segment(
            0,
            role,
            role == Role.HEADING ? 2 : 0,
            text,
            OffsetMap.verbatim(0, text.length()),
            Optional.empty());
    AnalyzedSegment analyzed = ENGINE.analyze(segment);
    Article article =
        new Article(
            ENGLISH,
            Optional.empty(),
            List.of(analyzed),
            List.of(),
            ENGINE.lexicon(),
            language -> Optional.empty());
    return check.check(article).stream().sorted(Comparator.comparing(Match::span)).toList();
  }

  /** The text with {@code [[ ]]} around what the check finds. */
  public String mark(String marked) {
    return rewrite(marked, match -> "[[" + match.text() + "]]");
  }

  /** The text with the first suggestion of each match in its place. */
  public String correct(String marked) {
    return rewrite(marked, match -> match.replacements().stream().findFirst().orElse(match.text()));
  }

  private String rewrite(String marked, Function<Match, String> word) {
    StringBuilder text = new StringBuilder(plain(marked));
    List<Match> matches = matches(marked);
    for (int i = matches.size() - 1; i >= 0; i--) {
      Match match = matches.get(i);
      text.replace(match.span().start(), match.span().end(), word.apply(match));
    }
    return text.toString();
  }

  private static String plain(String marked) {
    return marked.replace("[[", "").replace("]]", "");
  }
}
