package dev.calque.core.check.names;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds a name that one article spells in several ways. Words count as one name if they have the
 * same {@link NameKey} and their given names do not contradict it. Spellings that a dictionary has
 * count as different names unless the {@linkplain NameTables tables} give them to one person.
 */
public final class NameVariantCheck implements Check {

  private static final int SHORTEST = 5;

  /** A letter three times: somebody shouts. */
  private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1\\1");

  private static final Rule RULE =
      Rule.of(
              "names/variant",
              "terminology/inconsistent",
              Severity.MINOR,
              "one name in several spellings",
              "A reader may take two spellings for two people. Write a name in one way throughout.")
          .meaning(Confidence.MEDIUM, "two spellings of one name by sound, the rarer one reported")
          .with(
              "Shostakovich wrote it. The critics hated [[Chostakovitch]].",
              "Shostakovich wrote it. The critics hated Shostakovich.");

  private final NameKey key;

  /** The preferred form of a person's surname by each form that the target language accepts. */
  private final Map<String, String> surnames;

  private final ForeignSurroundings surroundings;

  private NameVariantCheck(
      NameKey key, Map<String, String> surnames, ForeignSurroundings surroundings) {
    this.key = key;
    this.surnames = Map.copyOf(surnames);
    this.surroundings = surroundings;
  }

  /** The check for texts in {@code target}. */
  public static NameVariantCheck load(Knowledge knowledge, LanguageCode target) {
    return load(knowledge, target, NameTables.load(knowledge));
  }

  /** The check by tables that are loaded already. */
  public static NameVariantCheck load(Knowledge knowledge, LanguageCode target, NameTables tables) {
    Map<String, String> surnames = new LinkedHashMap<>();
    for (NameEntity entity : tables.in(target)) {
      List<NameForm> forms = entity.in(target);
      if (entity.kind() == NameEntity.Kind.PERSON) {
        forms.forEach(form -> surnames.put(form.lastWord(), forms.get(0).lastWord()));
      }
    }
    return new NameVariantCheck(
        new NameKey(TransliterationTables.into(knowledge, target)),
        surnames,
        ForeignSurroundings.load(knowledge, target));
  }

  private record Place(AnalyzedSegment segment, Site site) {

    String word() {
      return site.words();
    }
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    Map<String, List<Place>> names = new LinkedHashMap<>();
    for (AnalyzedSegment segment : article.segments()) {
      if (segment.role() != Role.INTERFACE) {
        Site.words(segment.text()).stream()
            .filter(site -> isName(site) && !surroundings.isForeignProse(site, article.lexicon()))
            .map(site -> new Place(segment, site))
            .forEach(
                place ->
                    names.computeIfAbsent(key.of(place.word()), k -> new ArrayList<>()).add(place));
      }
    }
    return names.values().stream().flatMap(places -> check(article, places).stream()).toList();
  }

  private static boolean isName(Site site) {
    String word = site.words();
    return word.length() >= SHORTEST
        && Character.isUpperCase(word.charAt(0))
        && word.substring(1).codePoints().allMatch(Character::isLowerCase)
        && !site.isJoinedBefore()
        && !site.isJoinedAfter()
        && !site.isTechnical();
  }

  private List<Match> check(Article article, List<Place> places) {
    Map<String, List<Place>> bySpelling =
        places.stream()
            .collect(Collectors.groupingBy(Place::word, LinkedHashMap::new, Collectors.toList()));
    if (bySpelling.size() < 2) {
      return List.of();
    }
    String best = best(article, bySpelling);
    return bySpelling.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(best))
        .filter(entry -> isVariant(article, entry.getKey(), best))
        .filter(
            entry ->
                surnames.containsKey(best)
                    || entry.getValue().size() <= bySpelling.getOrDefault(best, List.of()).size())
        .filter(
            entry ->
                isSamePerson(article, entry.getValue(), bySpelling.getOrDefault(best, List.of())))
        .flatMap(entry -> entry.getValue().stream())
        .map(place -> match(place, best, bySpelling.getOrDefault(best, List.of()).size()))
        .toList();
  }

  /** The spelling that a table or the dictionary has, else the most frequent, else the first. */
  private String best(Article article, Map<String, List<Place>> bySpelling) {
    return Collections.max(
            new ArrayList<>(bySpelling.entrySet()),
            Comparator.comparing(
                    (Map.Entry<String, List<Place>> e) -> surnames.containsKey(e.getKey()))
                .thenComparing(e -> article.lexicon().knows(e.getKey()))
                .thenComparingInt(e -> e.getValue().size()))
        .getKey();
  }

  private boolean isVariant(Article article, String spelling, String best) {
    Optional<String> person = Optional.ofNullable(surnames.get(spelling));
    return (!article.lexicon().knows(spelling) && !isOrdinary(article, spelling, best))
        || (person.isPresent() && person.equals(Optional.ofNullable(surnames.get(best))));
  }

  /** Whether one is drawn out, or the other one is a word that is no name. */
  private boolean isOrdinary(Article article, String spelling, String best) {
    return DRAWN_OUT.matcher(spelling).find()
        || (!surnames.containsKey(best) && article.lexicon().knows(best.toLowerCase(Locale.ROOT)));
  }

  /** Whether the given names before the two spellings, if any, have one in common. */
  private static boolean isSamePerson(
      Article article, Collection<Place> one, Collection<Place> other) {
    Set<String> first = givenNames(article, one);
    Set<String> second = givenNames(article, other);
    return first.isEmpty() || second.isEmpty() || !Collections.disjoint(first, second);
  }

  private static Set<String> givenNames(Article article, Collection<Place> places) {
    return places.stream()
        .map(place -> place.site().previousWord())
        .flatMap(Optional::stream)
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .filter(word -> !article.lexicon().knows(word.toLowerCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }

  private static Match match(Place place, String best, int count) {
    return Match.of(
            RULE,
            place.segment().segment(),
            place.site().span(),
            "Elsewhere the article writes “%s”.".formatted(best))
        .replace(best)
        .because("“%s” stands in %s place(s)".formatted(best, count))
        .with(Confidence.MEDIUM);
  }
}
