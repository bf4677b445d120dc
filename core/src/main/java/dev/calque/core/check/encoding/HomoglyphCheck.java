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
import dev.calque.core.unicode.Homoglyphs;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that mix letters of two scripts which look the same: search, spelling and screen readers
 * fail on them. Greek letters are reported in Latin words only when they are capitals, since
 * science mixes the small ones in on purpose.
 */
public final class HomoglyphCheck implements SegmentCheck {

  static final Rule RULE =
      Rule.of(
              "encoding/homoglyph",
              "linguistic-conventions/encoding",
              Severity.MAJOR,
              "Look-alike letters of another script in a word",
              "The word looks right but has letters of another alphabet, so that no search finds"
                  + " it and a speech program spells it out. Type it in one alphabet.")
          .meaning(Confidence.HIGH, "one word mixes letters of two alphabets that look alike")
          .with("The [[сafé]] opens at nine.", "The café opens at nine.");

  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\p{M}\\d])\\p{L}[\\p{L}\\p{M}]*(?:\\.\\p{Ll}+)*");
  private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+)[,;:]?[ \u00A0]$");
  private static final Pattern WORD_BEHIND = Pattern.compile("^[ \u00A0](\\p{L}+)");
  private static final List<UnicodeScript> SCRIPTS =
      List.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  private final Homoglyphs homoglyphs = new Homoglyphs();

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment analyzed) {
    Segment segment = analyzed.segment();
    List<Match> matches = new ArrayList<>();
    if (isOfOneScript(segment.text())) {
      return matches;
    }
    UnicodeScript script = mainScript(segment.text());
    Matcher words = WORD.matcher(segment.text());
    while (words.find()) {
      Span span = new Span(words.start(), words.end());
      String word = words.group();
      boolean stray = isStray(word, script) && isAmong(segment.text(), span, script);
      inOneScript(word, script, stray)
          .filter(same -> !stray || article.lexicon().knows(same))
          .map(same -> match(segment, span, same))
          .ifPresent(matches::add);
    }
    return matches;
  }

  private static Match match(Segment segment, Span span, String word) {
    String message = "Some letters of “%s” belong to another alphabet.";
    return Match.of(RULE, segment, span, message.formatted(word)).replaceSafely(word);
  }

  /** The word as it should be typed, if it mixes scripts by look-alikes alone. */
  private Optional<String> inOneScript(String word, UnicodeScript main, boolean stray) {
    boolean mixed = !isOfOneScript(word);
    if ((!mixed && !stray) || hasGreekSymbol(word, main)) {
      return Optional.empty();
    }
    UnicodeScript own = stray ? main : mainScript(word);
    Optional<String> first = homoglyphs.inScript(own, word);
    return first.isPresent() || stray ? first : inOtherScript(word, own);
  }

  /**
   * Whether a letter stands alone in a text of another script. Capitals of Latin are at home in
   * others: vitamin B, group H.
   */
  private static boolean isStray(String word, UnicodeScript main) {
    boolean label = main != UnicodeScript.LATIN && !Character.isLowerCase(word.charAt(0));
    return word.length() == 1 && count(word, main) == 0 && !label;
  }

  /**
   * Whether the words on both sides are of a script: a letter among foreign words belongs there.
   */
  private static boolean isAmong(String text, Span span, UnicodeScript script) {
    Matcher before = WORD_BEFORE.matcher(text.substring(0, span.start()));
    Matcher behind = WORD_BEHIND.matcher(text.substring(span.end()));
    return before.find()
        && behind.find()
        && count(before.group(1), script) > 0
        && count(behind.group(1), script) > 0;
  }

  private Optional<String> inOtherScript(String word, UnicodeScript own) {
    return SCRIPTS.stream()
        .filter(s -> s != own && count(word, s) > 0)
        .flatMap(s -> homoglyphs.inScript(s, word).stream())
        .findFirst();
  }

  private static boolean hasGreekSymbol(String word, UnicodeScript main) {
    return main != UnicodeScript.GREEK
        && (word.length() < 3
            ? count(word, UnicodeScript.GREEK) > 0
            : word.codePoints()
                .anyMatch(c -> isIn(UnicodeScript.GREEK, c) && Character.isLowerCase(c)));
  }

  private static UnicodeScript mainScript(String text) {
    return SCRIPTS.stream()
        .reduce((a, b) -> count(text, b) > count(text, a) ? b : a)
        .orElse(UnicodeScript.LATIN);
  }

  private static boolean isOfOneScript(String text) {
    return SCRIPTS.stream().filter(s -> count(text, s) > 0).count() < 2;
  }

  private static long count(String text, UnicodeScript script) {
    return text.codePoints().filter(c -> isIn(script, c)).count();
  }

  private static boolean isIn(UnicodeScript script, int c) {
    return Character.isLetter(c) && UnicodeScript.of(c) == script;
  }
}
