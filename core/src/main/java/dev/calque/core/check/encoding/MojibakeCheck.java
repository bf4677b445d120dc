package dev.calque.core.check.encoding;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import dev.calque.core.unicode.Mojibake;
import dev.calque.core.unicode.Mojibake.Repair;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words whose bytes were read in the wrong encoding: {@code cafÃ©}, {@code itâ€™s}. */
public final class MojibakeCheck implements SegmentCheck {

  static final Rule RULE =
      Rule.of(
              "encoding/mojibake",
              "linguistic-conventions/encoding",
              Severity.MAJOR,
              "Text read in the wrong encoding",
              "The bytes of these characters are UTF-8, but a program read them in another"
                  + " encoding. Restore the characters that were meant.")
          .meaning(Confidence.HIGH, "read back, the characters make the text of one encoding")
          .with("They met at the [[cafÃ©]].", "They met at the café.");

  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Pattern ACCENTS_ONLY = Pattern.compile("(?<![\\p{L}])[À-ÿ¸¨]{4,}(?!\\p{L})");
  private static final Pattern HALF_QUOTE = Pattern.compile("â€(?=[\\s.,;:!?)]|$)");
  private static final Pattern HALF_SPACE = Pattern.compile("(?<!\\p{Lu})Â(?=[ .,;:!?)]|$)");

  private final Mojibake mojibake = new Mojibake();

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment analyzed) {
    Segment segment = analyzed.segment();
    List<Match> matches = new ArrayList<>();
    for (Repair repair : words(segment.text(), mojibake.repairs(segment.text()))) {
      Match match = Match.of(RULE, segment, repair.span(), "This was read in the wrong encoding.");
      matches.add(repair.text().contains("\uFFFD") ? match : match.replaceSafely(repair.text()));
    }
    matches.addAll(halves(segment, HALF_QUOTE, "”"));
    matches.addAll(halves(segment, HALF_SPACE, ""));
    matches.addAll(misreadCyrillic(segment));
    return matches;
  }

  /** Widens repairs to the words they are in; two in one word become one. */
  private static List<Repair> words(String text, List<Repair> repairs) {
    List<Repair> words = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < repairs.size(); i++) {
      int start = wordStart(text, done, repairs.get(i).span().start());
      StringBuilder word = new StringBuilder(text.substring(start, repairs.get(i).span().start()));
      word.append(repairs.get(i).text());
      int end = wordEnd(text, repairs.get(i).span().end());
      int copied = repairs.get(i).span().end();
      while (i + 1 < repairs.size() && repairs.get(i + 1).span().start() <= end) {
        i++;
        word.append(text, copied, repairs.get(i).span().start()).append(repairs.get(i).text());
        copied = repairs.get(i).span().end();
        end = wordEnd(text, copied);
      }
      words.add(new Repair(new Span(start, end), word.append(text, copied, end).toString()));
      done = end;
    }
    return words;
  }

  private static int wordStart(String text, int from, int at) {
    int start = at;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static List<Match> halves(Segment segment, Pattern pattern, String replacement) {
    return pattern
        .matcher(segment.text())
        .results()
        .map(r -> new Span(r.start(), r.end()))
        .map(s -> Match.of(RULE, segment, s, "A character was read in the wrong encoding."))
        .map(m -> m.replace(replacement))
        .toList();
  }

  /** Words of four accented letters and nothing else: Cyrillic bytes read as Western ones. */
  private static List<Match> misreadCyrillic(Segment segment) {
    List<Match> matches = new ArrayList<>();
    Matcher words = ACCENTS_ONLY.matcher(segment.text());
    while (words.find()) {
      String read = CYRILLIC.decode(WESTERN.encode(words.group())).toString();
      matches.add(
          Match.of(RULE, segment, new Span(words.start(), words.end()), "Misread Cyrillic letters.")
              .replace(read));
    }
    return matches;
  }
}
