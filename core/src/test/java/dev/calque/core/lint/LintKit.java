package dev.calque.core.lint;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Analyzer;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.CheckKit;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.Parser;
import dev.calque.core.text.Document;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Articles, checks and linters small enough to stand in a test. */
public final class LintKit {

  static final LanguageCode EN = new LanguageCode("en");
  static final LanguageCode FR = new LanguageCode("fr");
  static final LanguageCode ES = new LanguageCode("es");

  private LintKit() {}

  static Rule rule(String id) {
    return Rule.of(id, "style/awkward", Severity.MINOR, "a thing is wrong", "It should not be.");
  }

  /** A paragraph that is all of its file. */
  static Segment segment(String text) {
    return document(text).segments().get(0);
  }

  static Match match(String rule, Segment segment, String words) {
    int start = segment.text().indexOf(words);
    Span span = new Span(start, start + words.length());
    return Match.of(rule(rule), segment, span, "“" + words + "” is wrong.");
  }

  /** The file {@code news/a.md} with a paragraph a line. */
  static Document document(String... paragraphs) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (String text : paragraphs) {
      segments.add(paragraph(segments.size(), text, OffsetMap.verbatim(at, text.length())));
      at += text.length() + 1;
    }
    return document(String.join("\n", paragraphs), segments);
  }

  static Document document(String source, List<Segment> segments) {
    return new Document(
        new Source("news/a.md", source), Optional.empty(), Optional.empty(), segments);
  }

  static Segment paragraph(int index, String text, OffsetMap map) {
    return new Segment(index, Role.PARAGRAPH, 0, text, map, Optional.empty());
  }

  public static Linter linter(Check... checks) {
    return linter(segment -> new AnalyzedSegment(segment, List.of()), checks);
  }

  static Linter linter(Analyzer analyzer, Check... checks) {
    Target target =
        new Target(
            EN,
            analyzer,
            Parser.NONE,
            CheckKit.paragraphs().lexicon(),
            List.of(checks),
            OwnWords.NONE,
            SourceProfile.NONE);
    return new Linter(target, language -> Optional.empty());
  }

  static Report lint(Document document, Check... checks) {
    return linter(checks).lint(document, LintOptions.NONE);
  }

  static List<String> quotes(Report report) {
    return report.findings().stream().map(Finding::quote).toList();
  }

  /** Reports a word wherever it stands. */
  public record WordCheck(Rule rule, String word, UnaryOperator<Match> shape)
      implements SegmentCheck {

    public static WordCheck of(String rule, String word) {
      return new WordCheck(LintKit.rule(rule), word, match -> match);
    }

    public WordCheck shaped(UnaryOperator<Match> other) {
      return new WordCheck(rule, word, other);
    }

    @Override
    public List<Rule> rules() {
      return List.of(rule);
    }

    @Override
    public List<Match> check(Article article, AnalyzedSegment segment) {
      List<Match> matches = new ArrayList<>();
      for (int at = segment.text().indexOf(word);
          at >= 0;
          at = segment.text().indexOf(word, at + 1)) {
        Span span = new Span(at, at + word.length());
        matches.add(shape.apply(Match.of(rule, segment.segment(), span, "Not “" + word + "”.")));
      }
      return matches;
    }
  }
}
