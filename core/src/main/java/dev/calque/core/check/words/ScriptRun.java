package dev.calque.core.check.words;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.text.Span;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words of one foreign script, with nothing but spaces and middle dots between them.
 *
 * @param span in the text of the segment
 * @param script of its first letter
 * @param letters how many code points of it are letters
 */
record ScriptRun(AnalyzedSegment segment, Span span, UnicodeScript script, int letters) {

  private static final Set<UnicodeScript> OF_ANY =
      EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

  /** In scripts with case: a letter or two is a symbol, as in formulas. */
  private static final int SHORTEST = 3;

  private static final String BETWEEN = " \u00A0\u30FB\u00B7";
  private static final String HANDLE = "@#/\\_.=~&";
  private static final String QUOTES = "\"“”‘’'«»„‹›「」『』《》";

  /** {@code Yokohama (横浜)}, {@code 横浜 (Yokohama)}, {@code in Japanese: 横浜}. */
  private static final Pattern GLOSS_BEFORE = Pattern.compile("(?s).*[(\\[（][^)\\]）]*|.*[:=]\\s*");

  private static final Pattern GLOSS_AFTER = Pattern.compile("(?s)[\\p{Z}]*[(\\[（=/].*");

  String text() {
    return span.in(segment.text());
  }

  /** For messages. */
  String scriptName() {
    String name = script.name().toLowerCase(Locale.ROOT);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('_', ' ');
  }

  /** Whether it is part of an address, a file name, or what social networks link. */
  boolean isHandle() {
    String text = segment.text();
    int end = span.end();
    return (span.start() > 0 && HANDLE.indexOf(text.charAt(span.start() - 1)) >= 0)
        || (end + 1 < text.length()
            && HANDLE.indexOf(text.charAt(end)) >= 0
            && !Character.isWhitespace(text.charAt(end + 1)));
  }

  /** Whether it is set off, quoted, or explained next to it. */
  boolean isMeant() {
    String before = segment.text().substring(0, span.start());
    String after = segment.text().substring(span.end());
    return segment.segment().map().isSetOff(span)
        || (!before.isEmpty() && QUOTES.indexOf(before.charAt(before.length() - 1)) >= 0)
        || (!after.isEmpty() && QUOTES.indexOf(after.charAt(0)) >= 0)
        || GLOSS_BEFORE.matcher(before).matches()
        || GLOSS_AFTER.matcher(after).matches();
  }

  /** All of a segment, in order, in scripts other than {@code own}. */
  static List<ScriptRun> in(AnalyzedSegment segment, Set<UnicodeScript> own) {
    List<ScriptRun> runs = new ArrayList<>();
    String text = segment.text();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at, own);
      if (end == at) {
        at += Character.charCount(text.codePointAt(at));
      } else {
        end = extended(text, end, own);
        add(runs, segment, new Span(at, end));
        at = end;
      }
    }
    return runs;
  }

  /** Past the words that follow with nothing but spaces between. */
  private static int extended(String text, int wordEnd, Set<UnicodeScript> own) {
    int end = wordEnd;
    while (true) {
      int next = end;
      while (next < text.length() && BETWEEN.indexOf(text.charAt(next)) >= 0) {
        next++;
      }
      int further = wordEnd(text, next, own);
      if (further == next) {
        return end;
      }
      end = further;
    }
  }

  private static int wordEnd(String text, int start, Set<UnicodeScript> own) {
    int end = start;
    while (end < text.length()
        && (isForeign(text.codePointAt(end), own)
            || (end > start && isModifier(text.codePointAt(end))))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isForeign(int letter, Set<UnicodeScript> own) {
    return Character.isLetter(letter)
        && !OF_ANY.contains(UnicodeScript.of(letter))
        && !own.contains(UnicodeScript.of(letter));
  }

  /** Such as the long vowel of Japanese, which two scripts share. */
  private static boolean isModifier(int letter) {
    return Character.getType(letter) == Character.MODIFIER_LETTER;
  }

  private static void add(List<ScriptRun> runs, AnalyzedSegment segment, Span span) {
    String run = span.in(segment.text());
    int letters = (int) run.codePoints().filter(Character::isLetter).count();
    if (letters >= SHORTEST || isCaseless(run.codePointAt(0))) {
      runs.add(new ScriptRun(segment, span, UnicodeScript.of(run.codePointAt(0)), letters));
    }
  }

  private static boolean isCaseless(int letter) {
    return Character.getType(letter) == Character.OTHER_LETTER;
  }
}
