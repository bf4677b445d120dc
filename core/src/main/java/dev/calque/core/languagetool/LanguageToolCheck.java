package dev.calque.core.languagetool;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.RuleId;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.languagetool.AnalyzedSentence;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.TextLevelRule;

/**
 * One of LanguageTool's rules: all patterns that share an id. LanguageTool does not promise that
 * its rules are thread-safe, so each is used by one thread at a time.
 */
final class LanguageToolCheck implements SegmentCheck {

  private static final Pattern MARKUP = Pattern.compile("</?suggestion>|</?marker>");
  private static final int SUGGESTIONS = 3;

  private final EngineProfile.Family family;
  private final List<org.languagetool.rules.Rule> patterns;
  private final Rule rule;

  LanguageToolCheck(EngineProfile.Family family, List<org.languagetool.rules.Rule> patterns) {
    this.family = family;
    this.patterns = List.copyOf(patterns);
    this.rule = toRule(family, patterns.get(0));
  }

  @Override
  public List<Rule> rules() {
    return List.of(rule);
  }

  @Override
  public synchronized List<Match> check(Article article, AnalyzedSegment segment) {
    List<Match> matches = new ArrayList<>();
    List<LtSentence> sentences = LtSentence.of(segment);
    for (org.languagetool.rules.Rule pattern : patterns) {
      try {
        matches.addAll(run(pattern, segment.segment(), sentences));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return matches;
  }

  private List<Match> run(
      org.languagetool.rules.Rule pattern, Segment segment, List<LtSentence> sentences)
      throws IOException {
    List<Match> matches = new ArrayList<>();
    if (pattern instanceof TextLevelRule textLevel) {
      List<AnalyzedSentence> all = sentences.stream().map(LtSentence::sentence).toList();
      for (RuleMatch match : textLevel.match(all, plainText(segment))) {
        matches.add(toMatch(match, segment, 0));
      }
      return matches;
    }
    for (LtSentence sentence : sentences) {
      for (RuleMatch match : pattern.match(sentence.sentence())) {
        matches.add(toMatch(match, segment, sentence.offset()));
      }
    }
    return matches;
  }

  private static AnnotatedText plainText(Segment segment) {
    return new AnnotatedTextBuilder().addText(segment.text()).build();
  }

  private Match toMatch(RuleMatch match, Segment segment, int offset) {
    Span span = new Span(match.getFromPos(), match.getToPos()).shift(offset);
    List<String> best =
        match.getSuggestedReplacements().stream()
            .filter(s -> !s.equals(span.in(segment.text())))
            .limit(SUGGESTIONS)
            .toList();
    return Match.of(rule, segment, span, plain(match.getMessage()))
        .replace(best)
        .with(family.confidence());
  }

  private static Rule toRule(EngineProfile.Family family, org.languagetool.rules.Rule first) {
    List<Rule.Example> examples = new ArrayList<>();
    for (IncorrectExample wrong : first.getIncorrectExamples()) {
      String bad = wrong.getExample().replace("<marker>", "[[").replace("</marker>", "]]");
      String good = wrong.getCorrections().isEmpty() ? "" : wrong.getCorrections().get(0);
      examples.add(new Rule.Example(bad, good));
    }
    return new Rule(
            new RuleId("languagetool/" + first.getId()),
            family.mqm(),
            family.severity(),
            first.getDescription(),
            family.reason(),
            new TreeMap<>(),
            examples)
        .meaning(family.confidence(), "LanguageTool's pattern, chosen by measurement");
  }

  private static String plain(String message) {
    return MARKUP.matcher(message).replaceAll("");
  }
}
