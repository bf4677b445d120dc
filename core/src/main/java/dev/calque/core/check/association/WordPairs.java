package dev.calque.core.check.association;

import dev.calque.core.analysis.Token;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.syntax.Kind;
import dev.calque.core.syntax.NounPhrase;
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.VerbGroup;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the pairs of words that depend on each other: verb and object, verb and subject, noun and
 * modifier, and what a preposition links. What a passive has as its subject is its verb's object,
 * and so is what stands before an infinitive that comes behind its object ({@code
 * verb-behind-object}, {@code infinitive-mark}). A finite verb whose prefix stands at the end of
 * the clause ({@code separated-particle}, {@code clause-end}) is another verb, and has no pair.
 * Immutable and thread-safe.
 */
final class WordPairs {

  static final String OBJECT = "object";
  static final String SUBJECT = "subject";
  static final String MODIFIER = "modifier";

  private final WordClass passive;
  private final WordClass behindObject;
  private final WordClass infinitiveMark;
  private final WordClass particle;
  private final WordClass clauseEnd;

  private WordPairs(WordClasses classes) {
    passive = classes.get("passive-auxiliary");
    behindObject = classes.get("verb-behind-object");
    infinitiveMark = classes.get("infinitive-mark");
    particle = classes.get("separated-particle");
    clauseEnd = classes.get("clause-end");
  }

  static WordPairs load(Knowledge knowledge, LanguageCode language) {
    return new WordPairs(WordClasses.load(knowledge, language));
  }

  List<WordPair> of(Parse parse) {
    List<WordPair> pairs = new ArrayList<>();
    for (NounPhrase phrase : parse.nounPhrases()) {
      for (int i = phrase.inner(); i < phrase.end(); i++) {
        if (i != phrase.head()) {
          pairs.add(new WordPair(MODIFIER, phrase.head(), i));
        }
      }
      linked(parse, phrase.head(), phrase.end()).ifPresent(pairs::add);
    }
    parse.verbGroups().forEach(group -> addOf(parse, group, pairs));
    for (int i = 0; i < parse.size(); i++) {
      if (parse.is(i, Kind.ADJECTIVE)) {
        linked(parse, i, i + 1).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  private void addOf(Parse parse, VerbGroup group, List<WordPair> pairs) {
    if (group.finite() && isSeparated(parse, group.end())) {
      return;
    }
    boolean isPassive = isPassive(parse, group);
    int next = group.end();
    while (parse.is(next, Kind.ADVERB)) {
      next++;
    }
    if (!isPassive) {
      parse
          .nounPhraseAt(next)
          .ifPresent(object -> pairs.add(new WordPair(OBJECT, group.main(), object.head())));
    }
    linked(parse, group.main(), group.end()).ifPresent(pairs::add);
    boolean isReduced = !group.finite() && parse.is(group.main(), Kind.PARTICIPLE);
    objectBefore(parse, group).ifPresent(pairs::add);
    subject(parse, group)
        .filter(s -> group.finite() || isReduced)
        .ifPresent(
            head ->
                pairs.add(
                    new WordPair(isPassive || isReduced ? OBJECT : SUBJECT, group.main(), head)));
  }

  /** Before an infinitive, or what looks like one at the end of a clause. */
  private Optional<WordPair> objectBefore(Parse parse, VerbGroup group) {
    int verb = group.main();
    boolean ends = verb + 1 >= parse.size() || clauseEnd.lists(parse.token(verb + 1));
    if (!behindObject.may(parse.token(verb)) || !(parse.is(verb, Kind.BASE_VERB) || ends)) {
      return Optional.empty();
    }
    int mark = infinitiveMark.lists(at(parse, group.start() - 1)) ? 1 : 0;
    return parse
        .nounPhraseBefore(group.start() - mark)
        .filter(object -> !parse.is(object.start() - 1, Kind.PREPOSITION))
        .map(object -> new WordPair(OBJECT, verb, object.head()));
  }

  /** Whether a verb's prefix ends the clause: "nahm den Preis an". */
  private boolean isSeparated(Parse parse, int start) {
    if (particle.words().isEmpty()) {
      return false;
    }
    int end = start;
    while (end < parse.size() && !clauseEnd.lists(parse.token(end))) {
      end++;
    }
    return end > start && particle.may(parse.token(end - 1));
  }

  private static Token at(Parse parse, int index) {
    return parse.token(Math.max(index, 0));
  }

  private boolean isPassive(Parse parse, VerbGroup group) {
    return group.isCompound()
        && parse.is(group.main(), Kind.PARTICIPLE)
        && parse.tokens().subList(group.start(), group.main()).stream().anyMatch(passive::lists);
  }

  /** The head of what stands before the verb, behind no preposition. */
  private static Optional<Integer> subject(Parse parse, VerbGroup group) {
    int end = group.start();
    while (parse.is(end - 1, Kind.ADVERB)) {
      end--;
    }
    Optional<NounPhrase> phrase = parse.nounPhraseBefore(end);
    while (phrase.isPresent() && parse.is(phrase.get().start() - 1, Kind.PREPOSITION)) {
      phrase = parse.nounPhraseBefore(phrase.get().start() - 1);
    }
    return phrase.map(NounPhrase::head);
  }

  private static Optional<WordPair> linked(Parse parse, int governor, int link) {
    if (!parse.is(link, Kind.PREPOSITION) && !parse.is(link, Kind.INFINITIVE_MARK)) {
      return Optional.empty();
    }
    return parse
        .nounPhraseAt(link + 1)
        .map(phrase -> new WordPair(parse.token(link).lower(), governor, phrase.head()));
  }
}
