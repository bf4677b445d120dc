package dev.calque.core.check.association;

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
 * modifier, and what a preposition links. What a passive has as its subject is its verb's object.
 * Immutable and thread-safe.
 */
final class WordPairs {

  static final String OBJECT = "object";
  static final String SUBJECT = "subject";
  static final String MODIFIER = "modifier";

  private final WordClass passive;

  private WordPairs(WordClass passive) {
    this.passive = passive;
  }

  static WordPairs load(Knowledge knowledge, LanguageCode language) {
    return new WordPairs(WordClasses.load(knowledge, language).get("passive-auxiliary"));
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
    subject(parse, group)
        .filter(s -> group.finite() || isReduced)
        .ifPresent(
            head ->
                pairs.add(
                    new WordPair(isPassive || isReduced ? OBJECT : SUBJECT, group.main(), head)));
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
