package dev.calque.core.check.grammar;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.check.frame.FrameCheck;
import dev.calque.core.knowledge.FolderKnowledge;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.Parser;
import dev.calque.core.syntax.Syntax;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Runs one check on one segment, with the real engine and the data of the rules module. */
public final class MarkedText {

  private static final LanguageCode ENGLISH = LanguageCode.of("en");
  private static final Knowledge RULES =
      new FolderKnowledge(Path.of("../rules/src/main/resources/calque"));
  private static final Map<LanguageCode, LanguageToolEngine> ENGINES = new ConcurrentHashMap<>();

  private final LanguageCode language;
  private final Check check;
  private final Role role;

  private MarkedText(LanguageCode language, Check check, Role role) {
    this.language = language;
    this.check = check;
    this.role = role;
  }

  public static MarkedText heading(BiFunction<Knowledge, LanguageCode, ? extends Check> check) {
    return new MarkedText(ENGLISH, check.apply(RULES, ENGLISH), Role.HEADING);
  }

  public static MarkedText paragraph(BiFunction<Knowledge, LanguageCode, ? extends Check> check) {
    return new MarkedText(ENGLISH, check.apply(RULES, ENGLISH), Role.PARAGRAPH);
  }

  /** A check of phrases, on a paragraph in some language. */
  public static MarkedText frame(
      String code, BiFunction<Knowledge, LanguageCode, ? extends FrameCheck> check) {
    LanguageCode language = LanguageCode.of(code);
    return new MarkedText(language, check.apply(RULES, language), Role.PARAGRAPH);
  }

  /** Any check, on a paragraph in some language. */
  public static MarkedText in(
      String code, BiFunction<Knowledge, LanguageCode, ? extends Check> check) {
    LanguageCode language = LanguageCode.of(code);
    return new MarkedText(language, check.apply(RULES, language), Role.PARAGRAPH);
  }

  /** How a sentence is parsed. */
  public static Parse parse(String code, String sentence) {
    LanguageCode language = LanguageCode.of(code);
    AnalyzedSegment analyzed = engine(language).analyze(segment(sentence, Role.PARAGRAPH));
    return Parser.load(RULES, language).parse(analyzed.sentences().get(0));
  }

  /** What the check finds, in order; brackets in the text are taken out first. */
  public List<Match> matches(String marked) {
    return matches(segment(plain(marked), role));
  }

  /** What the check finds in a segment, in order. */
  public List<Match> matches(Segment segment) {
    LanguageToolEngine engine = engine(language);
    AnalyzedSegment analyzed = engine.analyze(segment);
    Article article =
        new Article(
            language,
            Optional.empty(),
            List.of(analyzed),
            List.of(),
            engine.lexicon(),
            code -> Optional.empty(),
            new Syntax(Parser.load(RULES, language)));
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

  private static LanguageToolEngine engine(LanguageCode language) {
    return ENGINES.computeIfAbsent(
        language, code -> LanguageToolEngine.load(RULES, code, 1).orElseThrow());
  }

  private static Segment segment(String text, Role role) {
    int level = role == Role.HEADING ? 2 : 0;
    return new Segment(
        0, role, level, text, OffsetMap.verbatim(0, text.length()), Optional.empty());
  }

  private static String plain(String marked) {
    return marked.replace("[[", "").replace("]]", "");
  }
}
