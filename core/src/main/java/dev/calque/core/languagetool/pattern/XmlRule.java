package dev.calque.core.languagetool.pattern;

import dev.calque.core.analysis.AnalysisException;
import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.pack.XmlPack;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.MqmType;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.RuleId;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;

/** A LanguageTool rule of a pack. LanguageTool's own object is used by one thread at a time. */
final class XmlRule {

  private static final Pattern MARKUP = Pattern.compile("</?suggestion>|</?marker>");

  private final XmlPack pack;
  private final AbstractPatternRule engine;
  private final Rule rule;

  XmlRule(XmlPack pack, AbstractPatternRule engine) {
    this.pack = pack;
    this.engine = engine;
    this.rule = toRule(pack, engine);
  }

  Rule rule() {
    return rule;
  }

  XmlPack pack() {
    return pack;
  }

  AbstractPatternRule engine() {
    return engine;
  }

  synchronized List<Match> matches(SentenceView sentence) {
    try {
      List<Match> matches = new ArrayList<>();
      for (RuleMatch match : engine.match(sentence.sentence())) {
        matches.add(toMatch(match, sentence.segment(), sentence.engine().offset()));
      }
      return matches;
    } catch (IOException e) {
      throw new AnalysisException(rule.id() + " failed", e);
    }
  }

  private Match toMatch(RuleMatch match, Segment segment, int offset) {
    Span span = new Span(match.getFromPos(), match.getToPos()).shift(offset);
    Match found = Match.of(rule, segment, span, plain(match.getMessage()));
    Match replaced = found.replace(match.getSuggestedReplacements());
    return pack.source().map(from -> replaced.with(Witness.onlyIf(from))).orElse(replaced);
  }

  private static Rule toRule(XmlPack pack, AbstractPatternRule engine) {
    List<Rule.Example> examples = new ArrayList<>();
    for (IncorrectExample wrong : engine.getIncorrectExamples()) {
      String bad = wrong.getExample().replace("<marker>", "[[").replace("</marker>", "]]");
      String good = wrong.getCorrections().isEmpty() ? "" : wrong.getCorrections().get(0);
      examples.add(new Rule.Example(bad, good));
    }
    MqmType type = type(engine);
    Severity severity = type.dimension().equals("accuracy") ? Severity.MAJOR : Severity.MINOR;
    return new Rule(
            new RuleId(pack.prefix() + "/" + engine.getId()),
            type,
            severity,
            engine.getDescription(),
            plain(engine.getMessage()),
            new TreeMap<>(),
            examples)
        .meaning(Confidence.HIGH, "the words of the pattern, as its examples show them");
  }

  /** The category's id if it is an MQM type, or what LanguageTool's issue type corresponds to. */
  private static MqmType type(AbstractPatternRule engine) {
    if (engine.getCategory() != null) {
      try {
        return MqmType.of(engine.getCategory().getId().toString());
      } catch (IllegalArgumentException e) {
        // an ordinary category of LanguageTool
      }
    }
    return MqmType.of(
        switch (engine.getLocQualityIssueType()) {
          case Terminology -> "terminology";
          case Omission -> "accuracy/omission";
          case Untranslated -> "accuracy/untranslated";
          case Addition, Duplication -> "accuracy/addition";
          case Grammar -> "linguistic-conventions/grammar";
          case Misspelling -> "linguistic-conventions/spelling";
          case Typographical, Whitespace -> "linguistic-conventions/punctuation";
          case Style -> "style";
          case Register -> "style/register";
          case Inconsistency, InconsistentEntities -> "style/inconsistent";
          case LocaleViolation, LocaleSpecificContent -> "locale-conventions";
          case Formatting, Markup -> "design-and-markup";
          default -> "accuracy/mistranslation";
        });
  }

  private static String plain(String message) {
    return MARKUP.matcher(message).replaceAll("");
  }
}
