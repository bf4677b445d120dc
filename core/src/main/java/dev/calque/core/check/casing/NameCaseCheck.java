package dev.calque.core.check.casing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.check.casing.ProperNames.Proof;
import dev.calque.core.check.names.ForeignSurroundings;
import dev.calque.core.check.names.NameTables;
import dev.calque.core.check.names.Site;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds proper names of one word in lower case: names that we know, words that the dictionary has
 * as names only, and words that the article itself capitalises elsewhere; see {@link ProperNames},
 * and {@link LowerCase} for what it leaves alone.
 */
public final class NameCaseCheck implements Check {

  private static final int SHORTEST = 3;

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

  private final Set<LanguageCode> others;
  private final Map<String, String> tables;
  private final ProperNames names;
  private final AfterWords contexts;
  private final LowerCase lowerCase;
  private final CalendarWords calendar;
  private final ForeignSurroundings surroundings;

  private NameCaseCheck(
      Set<LanguageCode> others,
      Map<String, String> tables,
      ProperNames names,
      AfterWords contexts,
      LowerCase lowerCase,
      CalendarWords calendar,
      ForeignSurroundings surroundings) {
    this.others = Set.copyOf(others);
    this.tables = Map.copyOf(tables);
    this.names = names;
    this.contexts = contexts;
    this.lowerCase = lowerCase;
    this.calendar = calendar;
    this.surroundings = surroundings;
  }

  /** The check for texts in {@code target}; silent without {@code lower-case.txt} for it. */
  public static NameCaseCheck load(Knowledge knowledge, LanguageCode target) {
    return load(knowledge, target, NameTables.load(knowledge));
  }

  /** The check by tables that are loaded already. */
  public static NameCaseCheck load(Knowledge knowledge, LanguageCode target, NameTables tables) {
    Set<LanguageCode> others = new LinkedHashSet<>();
    Table.load(knowledge, "languages/any/casing/elsewhere.txt").words().stream()
        .map(LanguageCode::new)
        .filter(language -> !language.equals(target))
        .forEach(others::add);
    Map<String, String> words = new HashMap<>();
    tables.in(target).stream()
        .flatMap(entity -> entity.in(target).stream())
        .flatMap(form -> form.words().stream())
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .forEach(word -> words.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
    return new NameCaseCheck(
        others,
        words,
        ProperNames.load(knowledge, target),
        AfterWords.load(knowledge, target, "names-after.tsv"),
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
    Proofs proofs = new Proofs(this::proof, article.lexicon());
    return article.segments().stream()
        .filter(lowerCase::isCased)
        .flatMap(
            segment ->
                candidates(segment.text())
                    .flatMap(site -> match(article, segment, site, capitals, proofs).stream()))
        .toList();
  }

  private Stream<Site> candidates(String text) {
    Predicate<Site> allowed = lowerCase.allowed(text);
    return Site.words(text).stream().filter(site -> isCandidate(site, allowed));
  }

  private boolean isCandidate(Site site, Predicate<Site> allowed) {
    String word = site.words();
    return word.length() >= SHORTEST
        && Words.isLowerCase(word)
        && Words.isPlain(site)
        && calendar.of(word).isEmpty()
        && (contexts.nameAt(site) || !allowed.test(site))
        && !surroundings.particles().contains(word);
  }

  private Proof proof(String word, Lexicon lexicon) {
    Proof proof = names.proof(word, lexicon);
    return proof == Proof.DICTIONARY && tables.containsKey(word) ? Proof.LISTED : proof;
  }

  private Optional<Match> match(
      Article article, AnalyzedSegment segment, Site site, Capitals capitals, Proofs proofs) {
    String word = site.words();
    String name = Initial.upper(word);
    if (contexts.nameAt(site)) {
      return Optional.of(match(segment, site, Confidence.HIGH));
    }
    int elsewhere = capitals.count(name);
    Proof proof = proofs.of(word);
    boolean listed =
        proof == Proof.LISTED
            || (tables.containsKey(word) && !names.isOrdinary(word, article.lexicon()));
    boolean proven =
        listed || (capitals.prevail(name, ENOUGH) && !names.isOrdinary(word, article.lexicon()));
    if ((!proven && proof == Proof.NONE)
        || (!names.isAlone(site) && !proofs.areAllNames(site))
        || surroundings.isAmongForeignWords(site, w -> isKnown(w, article, proofs))
        || (!proven && isWordElsewhere(article, word))) {
      return Optional.empty();
    }
    boolean sure = proven || elsewhere > 0;
    Match match = match(segment, site, sure ? Confidence.HIGH : unproven());
    Match fixed = proven ? match.replaceSafely(correct(word)) : match;
    Match reasoned =
        proof == Proof.NONE
            ? fixed
            : fixed.because("“" + correct(word) + "” is known as a name only");
    return Optional.of(elsewhere == 0 ? reasoned : reasoned.because(places(elsewhere)));
  }

  private Match match(AnalyzedSegment segment, Site site, Confidence confidence) {
    String name = correct(site.words());
    return Match.of(
            RULE,
            segment.segment(),
            site.span(),
            "“%s” is a name: write “%s”.".formatted(site.words(), name))
        .replace(name)
        .with(confidence);
  }

  private Confidence unproven() {
    return names.doubtful() ? Confidence.LOW : Confidence.MEDIUM;
  }

  private String correct(String word) {
    return tables.getOrDefault(word, Initial.upper(word));
  }

  private static boolean isKnown(String word, Article article, Proofs proofs) {
    return article.lexicon().knows(word) || proofs.of(word) != Proof.NONE;
  }

  /** Whether another language has the word: then it was left untranslated. */
  private boolean isWordElsewhere(Article article, String word) {
    return Words.isLatin(word)
        && others.stream()
            .flatMap(language -> article.lexicons().of(language).stream())
            .anyMatch(lexicon -> lexicon.knows(word));
  }

  private static String places(int elsewhere) {
    return elsewhere == 1
        ? "capitalised in another place"
        : "capitalised in " + elsewhere + " other places";
  }
}
