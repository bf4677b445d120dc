package dev.calque.core.check.verb;

import dev.calque.core.analysis.Token;
import dev.calque.core.syntax.Kind;
import dev.calque.core.syntax.NounPhrase;
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.Phrase;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a place of a complement can be filled with, whatever the words. */
enum Slot {
  /** A noun phrase or a pronoun. */
  NP,
  /** A personal pronoun as object, with another complement behind it. */
  PRON,
  /** A bare infinitive that is no noun. */
  INF,
  /** A form in -ing, or what else the language calls gerund. */
  GER,
  /** A subject and its finite verb. */
  CLAUSE;

  private static final Set<Kind> NOMINAL =
      EnumSet.of(Kind.DETERMINER, Kind.QUANTITY, Kind.ADJECTIVE, Kind.NOUN, Kind.NAME);
  private static final Set<Kind> OBJECT_FOLLOWS =
      EnumSet.of(Kind.DETERMINER, Kind.PRONOUN, Kind.NAME);
  private static final Set<Kind> BEHIND_PRONOUN =
      EnumSet.of(
          Kind.DETERMINER, Kind.QUANTITY, Kind.NAME, Kind.SUBORDINATOR, Kind.INFINITIVE_MARK);

  static Optional<Slot> named(String name) {
    return Arrays.stream(values()).filter(slot -> slot.name().equals(name)).findFirst();
  }

  /** Index behind what fills the slot from a token on, if something does. */
  OptionalInt fill(Parse parse, int start, FrameWords words) {
    return switch (this) {
      case NP -> nounPhrase(parse, start, words);
      case PRON -> pronoun(parse, start, words);
      case INF -> when(isInfinitive(parse, start, words), start + 1);
      case GER -> when(parse.is(start, Kind.GERUND), start + 1);
      case CLAUSE -> when(isClause(parse, start, words), start + 1);
    };
  }

  private static OptionalInt nounPhrase(Parse parse, int start, FrameWords words) {
    if (start >= parse.size() || words.notObject().may(parse.token(start))) {
      return OptionalInt.empty();
    }
    if (words.objectPronoun().lists(parse.token(start)) && parse.is(start, Kind.PRONOUN)) {
      return OptionalInt.of(start + 1);
    }
    Optional<NounPhrase> phrase = parse.nounPhraseAt(start);
    boolean real =
        phrase.isPresent()
            && NOMINAL.contains(parse.kinds().get(start))
            && !mayBeInfinitive(parse, start, words)
            && words.tellsNoTime(parse, phrase.get().phrase());
    return when(real, phrase.map(NounPhrase::phrase).map(Phrase::end).orElse(start));
  }

  /** "to print something": a bare noun behind a preposition may be a verb that was misread. */
  private static boolean mayBeInfinitive(Parse parse, int start, FrameWords words) {
    return parse.is(start, Kind.NOUN) && words.base().may(parse.token(start));
  }

  private static OptionalInt pronoun(Parse parse, int start, FrameWords words) {
    boolean fits =
        start + 1 < parse.size()
            && words.objectPronoun().lists(parse.token(start))
            && BEHIND_PRONOUN.contains(parse.kinds().get(start + 1));
    return when(fits, start + 1);
  }

  private static boolean isInfinitive(Parse parse, int start, FrameWords words) {
    if (!parse.is(start, Kind.BASE_VERB) && !words.infinitive().lists(at(parse, start))) {
      return false;
    }
    boolean governs =
        start + 1 < parse.size() && OBJECT_FOLLOWS.contains(parse.kinds().get(start + 1));
    return governs || !words.noun().may(parse.token(start));
  }

  private static boolean isClause(Parse parse, int start, FrameWords words) {
    if (start >= parse.size()) {
      return false;
    }
    int verb =
        words.subjectPronoun().lists(parse.token(start)) ? start + 1 : behindPhrases(parse, start);
    return verb > start && (parse.is(verb, Kind.FINITE_VERB) || parse.is(verb, Kind.AUXILIARY));
  }

  /** Behind a noun phrase and the prepositions with noun phrases that follow it. */
  private static int behindPhrases(Parse parse, int start) {
    int end = parse.nounPhraseAt(start).map(NounPhrase::end).orElse(start);
    while (end > start && parse.is(end, Kind.PREPOSITION)) {
      Optional<NounPhrase> next = parse.nounPhraseAt(end + 1);
      if (next.isEmpty()) {
        return end;
      }
      end = next.get().end();
    }
    return end;
  }

  private static Token at(Parse parse, int index) {
    return parse.token(Math.min(index, parse.size() - 1));
  }

  private static OptionalInt when(boolean condition, int end) {
    return condition ? OptionalInt.of(end) : OptionalInt.empty();
  }
}
