package dev.calque.core.languagetool.pattern;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Match;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.pack.PackEntry;
import dev.calque.core.pack.PackExample;
import dev.calque.core.pack.Packs;
import dev.calque.core.rule.RuleId;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import dev.calque.core.yaml.FileProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the examples of packs end to end: a bad one gives exactly one match by its entry, exactly at
 * its brackets, and none once the first replacement is applied; a good one gives none. Other
 * entries may say what they like about it.
 */
public final class PackSelfTest {

  private final LanguageToolEngine engine;
  private final PackCheck check;
  private final List<FileProblem> failures = new ArrayList<>();

  private PackSelfTest(LanguageToolEngine engine, PackCheck check) {
    this.engine = engine;
    this.check = check;
  }

  /**
   * @return what was wrong when the packs were loaded, then what their examples show; empty if all
   *     is well
   */
  public static List<FileProblem> run(LanguageToolEngine engine, Packs packs) {
    PackSelfTest test = new PackSelfTest(engine, PackCheck.of(engine, packs));
    test.failures.addAll(packs.problems());
    packs.all().forEach(test::entry);
    test.check.xml().all().forEach(test::xml);
    return List.copyOf(test.failures);
  }

  private void entry(PackEntry entry) {
    Example last = new Example(entry.file(), 0, entry.id(), Role.PARAGRAPH);
    entry.bad().forEach(bad -> bad(last.at(bad), bad.text(), bad.mark().orElseThrow()));
    entry.good().forEach(good -> silent(last.at(good), good.text()));
  }

  private void xml(XmlRule rule) {
    int line = Math.max(1, rule.engine().getXmlLineNumber());
    Example place = new Example(rule.pack().file(), line, rule.rule().id(), Role.PARAGRAPH);
    if (rule.engine().getIncorrectExamples().isEmpty()) {
      fail(place, "no <example correction=\"…\"> with a <marker>; write one");
    }
    rule.engine().getIncorrectExamples().forEach(wrong -> wrongXml(place, wrong.getExample()));
    rule.engine()
        .getCorrectExamples()
        .forEach(right -> silent(place, right.getExample().replaceAll("</?marker>", "")));
  }

  private void wrongXml(Example place, String example) {
    int from = example.indexOf("<marker>");
    String text = example.replace("<marker>", "");
    int to = text.indexOf("</marker>");
    if (from < 0 || to <= from) {
      fail(place, "a wrong example without <marker>; put it around the faulty words: " + example);
    } else {
      bad(place, text.replace("</marker>", ""), new Span(from, to));
    }
  }

  private void bad(Example example, String text, Span mark) {
    List<Match> matches = matches(example, text);
    if (matches.isEmpty()) {
      fail(
          example,
          "no match in the bad example; widen the pattern or the exceptions: %s (tokens: %s)"
              .formatted(text, tokens(example, text, mark)));
    } else if (matches.size() > 1) {
      fail(example, matches.size() + " matches in the bad example; keep one: " + quoted(matches));
    } else if (!matches.get(0).span().equals(mark)) {
      fail(
          example,
          "the match is %s, the brackets say “%s”; move the brackets or mark [words] in the pattern"
              .formatted(quoted(matches), mark.in(text)));
    } else {
      matches.get(0).replacements().stream()
          .findFirst()
          .ifPresent(r -> fixed(example, text, mark, r));
    }
  }

  private void fixed(Example example, String text, Span mark, String replacement) {
    String fixed = text.substring(0, mark.start()) + replacement + text.substring(mark.end());
    if (!matches(example, fixed).isEmpty()) {
      fail(
          example,
          "\"replace\" does not silence the entry; write words that it does not match: " + fixed);
    }
  }

  private void silent(Example example, String text) {
    List<Match> matches = matches(example, text);
    if (!matches.isEmpty()) {
      fail(
          example,
          "a match in the good example, %s; narrow the pattern or add an \"unless\": %s"
              .formatted(quoted(matches), text));
    }
  }

  private static String quoted(List<Match> matches) {
    return String.join(", ", matches.stream().map(match -> "“" + match.text() + "”").toList());
  }

  /** An entry of several sources gives a match for each: one of them stands for all. */
  private List<Match> matches(Example example, String text) {
    Map<Span, Match> places = new LinkedHashMap<>();
    check.matches(analyze(example, text)).stream()
        .filter(match -> match.rule().id().equals(example.id()))
        .forEach(match -> places.putIfAbsent(match.span(), match));
    return List.copyOf(places.values());
  }

  /** How the engine reads the marked words: {@code tracks [track/NNS, track/VBZ]}. */
  private String tokens(Example example, String text, Span mark) {
    List<String> tokens = new ArrayList<>();
    for (Token token : analyze(example, text).tokens()) {
      if (token.span().overlaps(mark)) {
        List<String> readings =
            token.readings().stream().map(r -> r.lemma() + "/" + r.pos()).toList();
        tokens.add(token.text() + " " + readings);
      }
    }
    return String.join(" ", tokens);
  }

  private AnalyzedSegment analyze(Example example, String text) {
    int level = example.role().isHeading() ? 1 : 0;
    OffsetMap map = OffsetMap.verbatim(0, text.length());
    Segment segment = new Segment(0, example.role(), level, text, map, Optional.empty());
    return engine.analyze(segment);
  }

  private void fail(Example example, String message) {
    failures.add(
        new FileProblem(example.file(), example.line(), example.id().value() + ": " + message));
  }

  /** Where an example is and what it is an example of. */
  private record Example(String file, int line, RuleId id, Role role) {

    Example at(PackExample example) {
      return new Example(file, example.line(), id, example.role());
    }
  }
}
