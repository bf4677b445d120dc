package dev.calque.core.check.completeness;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article that stops in the middle of a sentence. Only its last long paragraph counts, since
 * captions, bylines and forms follow articles; it is certain behind a comma or a word of grammar,
 * and likely where all other paragraphs end with a mark.
 */
public final class TruncatedEndCheck implements Check {

  static final Rule RULE =
      Rule.of(
              "completeness/truncated-end",
              "accuracy/omission",
              Severity.CRITICAL,
              "The article stops in the middle of a sentence",
              "The translation was cut off. Compare with the original and add what is missing.")
          .meaning(Confidence.HIGH, "the last word cannot end a sentence, or a comma does")
          .meaning(Confidence.MEDIUM, "a long last paragraph is the only one without a final mark")
          .with("The council will meet again in [[the]]", "The council will meet again in May.");

  private static final int LONG = 12;
  private static final int VERY_LONG = 20;
  private static final int OTHERS = 3;
  private static final Pattern LAST_WORD =
      Pattern.compile("([\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*)([,;–—-]?)\\s*$");
  private static final Pattern ENDED =
      Pattern.compile("[.!?…:。]\\s?[\"”’»)*\\]]*\\s*(?:\\[\\d+\\])?\\s*$");

  /** A name, a date or an agency behind the last sentence. */
  private static final Pattern SIGNED =
      Pattern.compile("(?:[\\p{Lu}\\p{N}]\\S*|[.!?…][\"”’»)]*\\s+\\S+(?:\\s+\\S+){0,3})\\s*$");

  private final Set<String> unfinished;

  private TruncatedEndCheck(Set<String> unfinished) {
    this.unfinished = unfinished;
  }

  /** With the words that end no sentence in the target language. */
  public static TruncatedEndCheck load(Knowledge knowledge, LanguageCode target) {
    String path = "languages/" + target + "/completeness/no-last-words.txt";
    return new TruncatedEndCheck(Table.load(knowledge, path).words());
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    List<AnalyzedSegment> paragraphs =
        article.segments().stream().filter(TruncatedEndCheck::isLongParagraph).toList();
    if (unfinished.isEmpty() || paragraphs.isEmpty()) {
      return List.of();
    }
    AnalyzedSegment last = paragraphs.get(paragraphs.size() - 1);
    Matcher word = LAST_WORD.matcher(last.text());
    if (isFollowed(article, last) || !word.find()) {
      return List.of();
    }
    Match match =
        Match.of(
            RULE, last.segment(), new Span(word.start(), word.end(2)), "The article stops here.");
    return confidence(word, paragraphs).map(match::with).stream().toList();
  }

  private Optional<Confidence> confidence(Matcher word, List<AnalyzedSegment> paragraphs) {
    boolean cut = unfinished.contains(word.group(1).toLowerCase(Locale.ROOT));
    if (cut || word.group(2).equals(",")) {
      return Optional.of(Confidence.HIGH);
    }
    AnalyzedSegment last = paragraphs.get(paragraphs.size() - 1);
    List<AnalyzedSegment> others = paragraphs.subList(0, paragraphs.size() - 1);
    if (SIGNED.matcher(last.text()).find()) {
      return Optional.empty();
    }
    boolean alone = others.stream().allMatch(p -> ENDED.matcher(p.text()).find());
    return alone && others.size() >= OTHERS && words(last) >= VERY_LONG
        ? Optional.of(Confidence.MEDIUM)
        : Optional.empty();
  }

  private static boolean isLongParagraph(AnalyzedSegment segment) {
    return segment.role() == Role.PARAGRAPH && words(segment) >= LONG;
  }

  private static int words(AnalyzedSegment segment) {
    return segment.text().split("\\s+").length;
  }

  /**
   * Whether lists, quotations, tables or headings come behind the paragraph, which may lead to
   * them.
   */
  private static boolean isFollowed(Article article, AnalyzedSegment last) {
    return article.segments().stream()
        .filter(s -> s.segment().index() > last.segment().index())
        .anyMatch(s -> s.role() != Role.PARAGRAPH && s.role() != Role.INTERFACE);
  }
}
