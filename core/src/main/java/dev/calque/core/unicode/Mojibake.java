package dev.calque.core.unicode;

import dev.calque.core.text.Span;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds text that was written in UTF-8 and read in another encoding ({@code cafÃ©}), once or
 * several times over, and reads it again. Immutable and thread-safe.
 *
 * <p>A run of characters is misread if its bytes in the other encoding are UTF-8 of characters that
 * articles are made of. Two of them in a row, or one that took three bytes, are beyond chance; a
 * single pair counts only behind the letters that begin Western accented letters.
 */
public final class Mojibake {

  private static final int ROUNDS = 3;
  private static final String LOOKS_LIKE_PUNCTUATION = "“”‘’‚„…–—‹›«»\u00A0";

  private final Misreading western = new Misreading(Charset.forName("windows-1252"));
  private final Misreading cyrillic = new Misreading(Charset.forName("windows-1251"));
  private final Misreading macintosh = new Misreading(Charset.forName("x-MacRoman"));

  /**
   * A misread run.
   *
   * @param span where it stands
   * @param text what it should read
   */
  public record Repair(Span span, String text) {}

  /** The misread runs of a text, in order. */
  public List<Repair> repairs(String text) {
    List<Repair> repairs = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      Repair repair = text.charAt(at) < 0x80 ? nothing(at) : repairAt(text, at);
      if (!repair.span().isEmpty()) {
        repairs.add(repair);
      }
      at = Math.max(at + 1, repair.span().end());
    }
    return repairs;
  }

  private Repair repairAt(String text, int at) {
    for (Misreading misreading : List.of(western, cyrillic, macintosh)) {
      Repair repair = read(misreading, text, at);
      if (!repair.span().isEmpty()) {
        return new Repair(repair.span(), again(repair.text()));
      }
    }
    return nothing(at);
  }

  private Repair read(Misreading misreading, String text, int start) {
    StringBuilder read = new StringBuilder();
    int at = start;
    while (at < text.length()) {
      OptionalInt codePoint = misreading.codePointAt(text, at);
      if (codePoint.isEmpty() || !isPlausible(misreading, codePoint.getAsInt())) {
        break;
      }
      read.appendCodePoint(codePoint.getAsInt());
      at += misreading.lengthAt(text, at);
    }
    Repair repair = new Repair(new Span(start, at), read.toString());
    return isBeyondChance(misreading, text, repair) ? repair : nothing(start);
  }

  private boolean isPlausible(Misreading misreading, int codePoint) {
    if (misreading == western) {
      return Plausible.isCommon(codePoint) || Plausible.isRare(codePoint);
    }
    return Plausible.isLatinOrSign(codePoint)
        || Plausible.isSymbol(codePoint)
        || (misreading == cyrillic && Plausible.isCyrillic(codePoint));
  }

  private boolean isBeyondChance(Misreading misreading, String text, Repair repair) {
    String read = repair.text();
    int characters = read.codePointCount(0, read.length());
    if (characters == 0) {
      return false;
    }
    int first = read.codePointAt(0);
    if (characters > 1 || repair.span().length() > 2) {
      return misreading == macintosh
          ? Plausible.isSymbol(first) || text.charAt(repair.span().start()) == '√'
          : characters > 1 || Plausible.isSymbol(first);
    }
    char lead = text.charAt(repair.span().start());
    if (misreading == macintosh) {
      return lead == '√';
    }
    return misreading == western && isSinglePair(lead, text, repair.span());
  }

  /** Whether a pair such as Ã© is misread, and not a capital before a closing quotation mark. */
  private static boolean isSinglePair(char lead, String text, Span span) {
    if ("ÂÃÄÅÎÏÐÑÌ".indexOf(lead) < 0) {
      return false;
    }
    boolean looksRight = LOOKS_LIKE_PUNCTUATION.indexOf(text.charAt(span.start() + 1)) >= 0;
    boolean inWord =
        (span.start() > 0 && Character.isLowerCase(text.charAt(span.start() - 1)))
            || (span.end() < text.length() && Character.isLetter(text.charAt(span.end())));
    return !looksRight || inWord || lead == 'Â' || lead == 'Ã';
  }

  private String again(String text) {
    String now = text;
    for (int round = 1; round < ROUNDS; round++) {
      StringBuilder next = new StringBuilder(now);
      List<Repair> more = onceMore(now);
      for (int i = more.size() - 1; i >= 0; i--) {
        next.replace(more.get(i).span().start(), more.get(i).span().end(), more.get(i).text());
      }
      now = next.toString();
    }
    return now;
  }

  private List<Repair> onceMore(String text) {
    List<Repair> repairs = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      Repair repair = read(western, text, at);
      if (!repair.span().isEmpty()) {
        repairs.add(repair);
        at = repair.span().end() - 1;
      }
    }
    return repairs;
  }

  private static Repair nothing(int at) {
    return new Repair(new Span(at, at), "");
  }
}
