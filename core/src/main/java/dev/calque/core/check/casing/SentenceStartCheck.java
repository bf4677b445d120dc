package dev.calque.core.check.casing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.check.names.Site;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds sentences of running prose that begin in lower case after a full stop, where the other
 * sentences of the paragraph do not.
 */
public final class SentenceStartCheck implements SegmentCheck {

  /** A full stop behind a word too long for most abbreviations, and the word after it. */
  private static final Pattern START =
      Pattern.compile("(?<![\\p{L}.])(\\p{Ll}{4,30})\\.\\s+(\\p{L}[\\p{L}\\p{M}]+)");

  private static final Rule RULE =
      Rule.of(
              "casing/sentence-start",
              "linguistic-conventions/spelling",
              Severity.MINOR,
              "a sentence begins in lower case",
              "A sentence begins with a capital; a small letter after a full stop often shows where"
                  + " an engine cut a sentence in two.")
          .meaning(
              Confidence.MEDIUM,
              "the sentence before ended, and other sentences begin with a capital")
          .with("The bell rang. [[everybody]] left.", "The bell rang. Everybody left.");

  private final Set<String> abbreviations;

  private SentenceStartCheck(Set<String> abbreviations) {
    this.abbreviations = Set.copyOf(abbreviations);
  }

  /** The check for texts in {@code target}; silent without {@code casing/abbreviations.txt}. */
  public static SentenceStartCheck load(Knowledge knowledge, LanguageCode target) {
    return new SentenceStartCheck(
        Table.load(knowledge, "languages/" + target + "/casing/abbreviations.txt").words());
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    if (abbreviations.isEmpty() || !segment.role().isProse()) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    int capitalized = 0;
    Matcher starts = START.matcher(segment.text());
    while (starts.find()) {
      if (Character.isUpperCase(starts.group(2).charAt(0))) {
        capitalized++;
      } else if (!abbreviations.contains(starts.group(1))
          && article.lexicon().knows(starts.group(1))) {
        Span span = new Span(starts.start(2), starts.end(2));
        match(article, segment, new Site(segment.text(), span)).ifPresent(matches::add);
      }
    }
    return matches.size() > capitalized ? List.of() : matches;
  }

  private static Optional<Match> match(Article article, AnalyzedSegment segment, Site site) {
    String word = site.words();
    if (!Words.isPlainLowerCase(site) || !article.lexicon().knows(word)) {
      return Optional.empty();
    }
    return Optional.of(
        Match.of(RULE, segment.segment(), site.span(), "A sentence begins here in lower case.")
            .replaceSafely(Initial.upper(word))
            .with(Confidence.MEDIUM)
            .because("the paragraph's other sentences begin with a capital"));
  }
}
