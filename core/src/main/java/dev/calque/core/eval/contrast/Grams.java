package dev.calque.core.eval.contrast;

import dev.calque.core.analysis.Token;
import dev.calque.core.syntax.Kind;
import dev.calque.core.syntax.NounPhrase;
import dev.calque.core.syntax.Parse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The n-grams of a sentence. */
final class Grams {

  private static final String BARE = "-";
  private static final Set<Kind> GOVERNING =
      EnumSet.of(
          Kind.NOUN,
          Kind.ADJECTIVE,
          Kind.PARTICIPLE,
          Kind.GERUND,
          Kind.FINITE_VERB,
          Kind.BASE_VERB);
  private static final Set<Kind> OPEN =
      EnumSet.of(
          Kind.NOUN,
          Kind.NAME,
          Kind.ADJECTIVE,
          Kind.PARTICIPLE,
          Kind.GERUND,
          Kind.FINITE_VERB,
          Kind.BASE_VERB,
          Kind.QUANTITY,
          Kind.UNKNOWN);

  private final Level level;
  private final int longest;

  /**
   * @param longest how many words an n-gram has at most, where its length is free
   */
  Grams(Level level, int longest) {
    this.level = level;
    this.longest = longest;
  }

  List<Gram> of(Parse parse) {
    return switch (level) {
      case GOVERNMENT -> government(parse);
      case DETERMINERS -> determiners(parse);
      case WORDS, LEMMAS, FRAMES -> sequences(parse);
    };
  }

  private List<Gram> sequences(Parse parse) {
    List<Gram> grams = new ArrayList<>();
    for (int start = 0; start < parse.size(); start++) {
      StringBuilder text = new StringBuilder();
      for (int end = start; end < Math.min(parse.size(), start + longest); end++) {
        if (parse.is(end, Kind.MARK)) {
          break;
        }
        text.append(text.isEmpty() ? "" : " ").append(member(parse, end));
        grams.add(new Gram(text.toString(), start, end + 1));
      }
    }
    return grams;
  }

  private String member(Parse parse, int i) {
    Token token = parse.token(i);
    return switch (level) {
      case LEMMAS -> lemma(token);
      case FRAMES -> OPEN.contains(parse.kinds().get(i)) ? kind(parse, i) : token.lower();
      default -> token.lower();
    };
  }

  private static List<Gram> government(Parse parse) {
    List<Gram> grams = new ArrayList<>();
    for (int i = 0; i + 1 < parse.size(); i++) {
      if (GOVERNING.contains(parse.kinds().get(i)) && parse.is(i + 1, Kind.PREPOSITION)) {
        String text = lemma(parse.token(i)) + " " + parse.token(i + 1).lower();
        grams.add(new Gram(text, i, i + 2));
      }
    }
    return grams;
  }

  private static List<Gram> determiners(Parse parse) {
    List<Gram> grams = new ArrayList<>();
    for (NounPhrase phrase : parse.nounPhrases()) {
      if (phrase.isPlain() && parse.is(phrase.head(), Kind.NOUN)) {
        String determiner =
            phrase.determiner().map(d -> parse.token(d.last()).lower()).orElse(BARE);
        String text = determiner + " " + parse.token(phrase.head()).lower();
        grams.add(new Gram(text, phrase.start(), phrase.end()));
      }
    }
    return grams;
  }

  private static String kind(Parse parse, int i) {
    return parse.kinds().get(i).name();
  }

  private static String lemma(Token token) {
    return token.readings().get(0).lemma().toLowerCase(Locale.ROOT);
  }
}
