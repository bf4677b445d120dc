package dev.calque.core.check.casing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.check.names.ForeignSurroundings;
import dev.calque.core.check.names.NameTables;
import dev.calque.core.check.names.Site;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds proper names of one word in lower case: names of the tables, words that the dictionary has
 * with a capital only, and words that the article itself capitalises elsewhere; see {@link
 * LowerCase} for what it leaves alone.
 */
public final class NameCaseCheck implements Check {

  private static final int SHORTEST = 3;

  /** What the dictionary alone knows must be longer: it has {@code Ive} and {@code Des}. */
  private static final int SHORTEST_UNPROVEN = 5;

  /** So many capitals elsewhere make a name of a word that no dictionary has. */
  private static final int ENOUGH = 2;

  private static final Rule RULE =
      Rule.of(
              "casing/name",
              "linguistic-conventions/spelling",
              Severity.MAJOR,
              "a proper name in lower case",
              "A proper name begins with a capital. Engines that lower-case their input lose it.")
          .meaning(
              Confidence.HIGH, "the tables know the name, or the article capitalises it elsewhere")
          .meaning(Confidence.MEDIUM, "the dictionary has the word with a capital only")
          .with("The road to [[vilnius]] is closed.", "The road to Vilnius is closed.");

  private final NameTables tables;
  private final Set<String> names;
  private final LowerCase lowerCase;
  private final CalendarWords calendar;
  private final ForeignSurroundings surroundings;

  private NameCaseCheck(
      NameTables tables,
      Set<String> names,
      LowerCase lowerCase,
      CalendarWords calendar,
      ForeignSurroundings surroundings) {
    this.tables = tables;
    this.names = Set.copyOf(names);
    this.lowerCase = lowerCase;
    this.calendar = calendar;
    this.surroundings = surroundings;
  }

  /** The check for texts in {@code target}; silent without {@code lower-case.txt} for it. */
  public static NameCaseCheck load(Knowledge knowledge, LanguageCode target) {
    NameTables tables = NameTables.load(knowledge);
    Set<String> names = new LinkedHashSet<>();
    tables
        .in(target)
        .forEach(entity -> entity.in(target).forEach(form -> names.addAll(form.words())));
    return new NameCaseCheck(
        tables,
        names,
        LowerCase.load(knowledge, target),
        CalendarWords.load(knowledge, target),
        ForeignSurroundings.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    if (lowerCase.words().isEmpty()) {
      return List.of();
    }
    Capitals capitals = Capitals.of(article);
    return article.segments().stream()
        .filter(lowerCase::isCased)
        .flatMap(
            segment ->
                Site.words(segment.text()).stream()
                    .filter(site -> isCandidate(site, article.lexicon()))
                    .flatMap(site -> match(article, segment, site, capitals).stream()))
        .toList();
  }

  private boolean isCandidate(Site site, Lexicon lexicon) {
    String word = site.words();
    return word.length() >= SHORTEST
        && Words.isPlainLowerCase(site)
        && calendar.of(word).isEmpty()
        && !lexicon.knows(word)
        && !lowerCase.allows(site)
        && !surroundings.particles().contains(word)
        && !surroundings.isForeignProse(site, lexicon);
  }

  private Optional<Match> match(
      Article article, AnalyzedSegment segment, Site site, Capitals capitals) {
    String name = Initial.upper(site.words());
    int elsewhere = capitals.count(name);
    boolean known = names.contains(name);
    boolean proven = known || elsewhere >= ENOUGH;
    if (!proven && !isNameInDictionary(article, name)) {
      return Optional.empty();
    }
    Match match =
        Match.of(
                RULE,
                segment.segment(),
                site.span(),
                "“%s” is a name: write “%s”.".formatted(site.words(), name))
            .replace(name)
            .with(proven || elsewhere > 0 ? Confidence.HIGH : Confidence.MEDIUM);
    Match fixed = proven ? match.replaceSafely(name) : match;
    Match reasoned =
        known || elsewhere == 0 ? fixed.because("“" + name + "” is known as a name only") : fixed;
    return Optional.of(elsewhere == 0 ? reasoned : reasoned.because(places(elsewhere)));
  }

  private boolean isNameInDictionary(Article article, String name) {
    return name.length() >= SHORTEST_UNPROVEN
        && article.lexicon().knows(name)
        && !article.lexicon().readings(name).isEmpty()
        && !isWordElsewhere(article, Initial.lower(name));
  }

  /** Whether a language of the tables has the word: then it was left untranslated. */
  private boolean isWordElsewhere(Article article, String word) {
    return tables.languages().stream()
        .filter(language -> !language.equals(article.language()))
        .flatMap(language -> article.lexicons().of(language).stream())
        .anyMatch(lexicon -> lexicon.knows(word));
  }

  private static String places(int elsewhere) {
    return elsewhere == 1
        ? "capitalised in another place"
        : "capitalised in " + elsewhere + " other places";
  }
}
