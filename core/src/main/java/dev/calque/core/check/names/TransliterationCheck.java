package dev.calque.core.check.names;

import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.check.Witness;
import dev.calque.core.check.names.Transliteration.Clue;
import dev.calque.core.check.names.Transliteration.GivenName;
import dev.calque.core.check.names.Transliteration.People;
import dev.calque.core.check.names.Transliteration.Shape;
import dev.calque.core.check.names.Transliteration.Surname;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds Slavic names that no table has and that are spelled as the source language spells them
 * ({@code Iouri Goubanov}). Names that the {@linkplain NameTables tables} know are left to {@link
 * SourceSpellingCheck}.
 */
public final class TransliterationCheck implements Check {

  private static final Rule RULE =
      Rule.of(
              "names/transliteration",
              "locale-conventions/name",
              Severity.MINOR,
              "a name transliterated for another language",
              "Names from the Cyrillic alphabet are spelled by sound, in each language in its own"
                  + " way. Write the name as the language of the article does.")
          .meaning(
              Confidence.HIGH,
              "the spelling marks the other language's way, and given name or ending are Slavic")
          .meaning(Confidence.MEDIUM, "only the surname's shape tells")
          .with("The pianist [[Iouri Goubanov]] bowed.", "The pianist Yuri Gubanov bowed.");

  private final List<Transliteration> transliterations;
  private final ArticleContext context;
  private final Set<String> tabled;
  private final ForeignSurroundings surroundings;

  private TransliterationCheck(
      List<Transliteration> transliterations,
      ArticleContext context,
      Set<String> tabled,
      ForeignSurroundings surroundings) {
    this.transliterations = List.copyOf(transliterations);
    this.context = context;
    this.tabled = Set.copyOf(tabled);
    this.surroundings = surroundings;
  }

  /** The check for texts in {@code target}; silent without a transliteration into it. */
  public static TransliterationCheck load(Knowledge knowledge, LanguageCode target) {
    return load(knowledge, target, NameTables.load(knowledge));
  }

  /** The check by tables that are loaded already. */
  public static TransliterationCheck load(
      Knowledge knowledge, LanguageCode target, NameTables tables) {
    Set<String> tabled = new HashSet<>();
    tables.entities().stream()
        .flatMap(entity -> entity.forms().values().stream())
        .flatMap(List::stream)
        .forEach(form -> tabled.add(form.words().get(form.words().size() - 1)));
    return new TransliterationCheck(
        TransliterationTables.into(knowledge, target),
        ArticleContext.load(knowledge, target),
        tabled,
        ForeignSurroundings.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    if (transliterations.isEmpty()) {
      return List.of();
    }
    SlavicEvidence evidence = new SlavicEvidence(context.isIn(article));
    Map<Place, List<Judged>> byPlace = new LinkedHashMap<>();
    for (Transliteration transliteration : transliterations) {
      for (Judged judged : check(article, transliteration, evidence)) {
        Place place = new Place(judged.match().segment().index(), judged.match().span());
        byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(judged);
      }
    }
    return byPlace.values().stream().flatMap(TransliterationCheck::agreed).toList();
  }

  private record Place(int segment, Span span) {}

  private record Judged(Match match, Clue clue) {}

  /** Of what several languages make of a name, the surest, and of those the commonest. */
  private static Stream<Match> agreed(List<Judged> all) {
    Comparator<Judged> surest =
        Comparator.comparing((Judged judged) -> judged.match().confidence())
            .thenComparing(Judged::clue);
    Judged best = all.stream().max(surest).orElseThrow();
    Map<List<String>, List<Match>> byName =
        all.stream()
            .filter(judged -> surest.compare(judged, best) == 0)
            .map(Judged::match)
            .collect(
                Collectors.groupingBy(
                    Match::replacements, LinkedHashMap::new, Collectors.toList()));
    int votes = byName.values().stream().mapToInt(List::size).max().orElse(0);
    return byName.values().stream().filter(l -> l.size() == votes).findFirst().stream()
        .flatMap(List::stream);
  }

  private List<Judged> check(
      Article article, Transliteration transliteration, SlavicEvidence evidence) {
    List<NameSite> sites =
        article.segments().stream()
            .filter(segment -> segment.role() != Role.INTERFACE)
            .flatMap(segment -> NameSite.in(segment, transliteration).stream())
            .filter(site -> isCandidate(article, site))
            .toList();
    Set<String> proven = new HashSet<>();
    sites.stream()
        .filter(site -> judge(article, transliteration, site, evidence).isPresent())
        .filter(site -> site.surname().isPresent())
        .forEach(site -> proven.add(site.surname().get().words()));
    return sites.stream()
        .flatMap(
            site ->
                match(article, transliteration, site, evidence, proven)
                    .map(match -> new Judged(match, clue(transliteration, site)))
                    .stream())
        .toList();
  }

  private static Clue clue(Transliteration transliteration, NameSite name) {
    return name.surname()
        .flatMap(site -> transliteration.surname(site.words()))
        .map(Surname::clue)
        .orElse(Clue.NONE);
  }

  private boolean isCandidate(Article article, NameSite name) {
    return name.surname().filter(surname -> tabled.contains(surname.words())).isEmpty()
        && !name.whole().isTechnical()
        && !surroundings.isForeignProse(name.whole(), article.lexicon());
  }

  private Optional<Confidence> judge(
      Article article, Transliteration transliteration, NameSite name, SlavicEvidence evidence) {
    Optional<Surname> surname =
        name.surname()
            .filter(site -> !article.lexicon().knows(site.words()))
            .flatMap(site -> transliteration.surname(site.words()));
    if (surname.isEmpty()) {
      return Optional.empty();
    }
    if (name.given().isEmpty()) {
      return evidence.of(surname.get());
    }
    return evidence
        .of(name.given().get(), surname.get())
        .filter(
            sure -> sure == Confidence.HIGH || !isWordOf(transliteration.from(), article, name));
  }

  /** Whether the surname is an ordinary word of the source language: Alexandre Racine. */
  private static boolean isWordOf(LanguageCode language, Article article, NameSite name) {
    return article.lexicons().of(language).stream()
        .anyMatch(lexicon -> name.surname().filter(s -> lexicon.knows(s.words())).isPresent());
  }

  private Optional<Match> match(
      Article article,
      Transliteration transliteration,
      NameSite name,
      SlavicEvidence evidence,
      Set<String> proven) {
    Optional<Confidence> sure = judge(article, transliteration, name, evidence);
    boolean known = name.surname().filter(s -> proven.contains(s.words())).isPresent();
    if (sure.isPresent() || known) {
      String surname = name.surname().map(Site::words).orElse("");
      String expected = transliteration.surname(surname).map(Surname::expected).orElse(surname);
      String whole = name.given().map(g -> g.expected() + " " + expected).orElse(expected);
      return Optional.of(
          match(name, whole, transliteration.witness()).with(sure.orElse(Confidence.HIGH)));
    }
    return name.given()
        .filter(given -> isMisspelt(article, given, name, transliteration, evidence))
        .map(given -> match(name, given.expected() + rest(name), transliteration.witness()));
  }

  /** Whether the given name alone is in foreign spelling: Sergueï Lavrov, Alexandre Bortnikov. */
  private static boolean isMisspelt(
      Article article,
      GivenName given,
      NameSite name,
      Transliteration transliteration,
      SlavicEvidence evidence) {
    if (!given.isForeign()) {
      return false;
    }
    if (given.people() == People.EAST) {
      boolean kept =
          name.surname().filter(s -> transliteration.surname(s.words()).isEmpty()).isPresent();
      return !kept && !article.lexicon().knows(given.written());
    }
    return evidence.inContext()
        && name.surname()
            .flatMap(site -> transliteration.surname(site.words()))
            .filter(surname -> surname.shape() == Shape.STRONG && !surname.isForeign())
            .isPresent();
  }

  private static String rest(NameSite name) {
    return name.surname().map(surname -> " " + surname.words()).orElse("");
  }

  private static Match match(NameSite name, String expected, Witness witness) {
    LanguageCode from = witness.language();
    Segment segment = name.segment().segment();
    NameDifference difference = NameDifference.of(name.whole().words(), expected);
    String written = difference.within(name.whole().span()).in(segment.text());
    return Match.of(
            RULE,
            segment,
            difference.within(name.whole().span()),
            "“%s” is spelled as in %s; write “%s”."
                .formatted(written, from.displayName(), difference.expected()))
        .replace(difference.expected())
        .because(from.displayName() + " transliteration of “" + expected + "”")
        .with(witness);
  }
}
