package dev.calque.core.check.casing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.check.names.NameForm;
import dev.calque.core.check.names.NameTables;
import dev.calque.core.check.names.PhraseIndex;
import dev.calque.core.check.names.Site;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds names of several words that lack a capital: {@code the international monetary fund}. {@code
 * lower-case-phrases.txt} has those that are ordinary phrases as well ({@code white house}).
 */
public final class PhraseCaseCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "casing/phrase",
              "linguistic-conventions/spelling",
              Severity.MINOR,
              "a name of several words lacks a capital",
              "Names of institutions, places and people have fixed capitals.")
          .meaning(Confidence.HIGH, "the tables know the whole name")
          .with("It joined the [[european union]].", "It joined the European Union.");

  private final PhraseIndex<String> names;
  private final LowerCase lowerCase;

  /** Whether each missing capital counts, as in English; else the name must have none at all. */
  private final boolean everyWord;

  private PhraseCaseCheck(PhraseIndex<String> names, LowerCase lowerCase, boolean everyWord) {
    this.names = names;
    this.lowerCase = lowerCase;
    this.everyWord = everyWord;
  }

  /** The check for texts in {@code target}; silent if no table has that language. */
  public static PhraseCaseCheck load(Knowledge knowledge, LanguageCode target) {
    return load(knowledge, target, NameTables.load(knowledge));
  }

  /** The check by tables that are loaded already. */
  public static PhraseCaseCheck load(Knowledge knowledge, LanguageCode target, NameTables tables) {
    LowerCase lowerCase = LowerCase.load(knowledge, target);
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    tables.in(target).stream()
        .flatMap(entity -> entity.in(target).stream())
        .filter(form -> form.words().size() > 1 && !lowerCase.isPhrase(form.text()))
        .map(NameForm::text)
        .forEach(
            name ->
                phrases.merge(
                    name.toLowerCase(Locale.ROOT), List.of(name), PhraseCaseCheck::fewerCapitals));
    Table.load(knowledge, "languages/" + target + "/casing/countries.txt")
        .words()
        .forEach(name -> phrases.put(name.toLowerCase(Locale.ROOT), List.of(name)));
    return new PhraseCaseCheck(
        PhraseIndex.of(lowerCase.words().isEmpty() ? Map.of() : phrases),
        lowerCase,
        !CalendarWords.load(knowledge, target).capitalized().isEmpty());
  }

  /** Of two accepted forms that differ in case, the one that asks for less. */
  private static List<String> fewerCapitals(List<String> one, List<String> other) {
    return capitals(other.get(0)) < capitals(one.get(0)) ? other : one;
  }

  private static long capitals(String name) {
    return name.chars().filter(Character::isUpperCase).count();
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    if (!lowerCase.isCased(segment)) {
      return List.of();
    }
    return names.find(segment.text()).stream()
        .flatMap(hit -> match(segment, new Site(segment.text(), hit.span()), hit.values()).stream())
        .toList();
  }

  private Optional<Match> match(AnalyzedSegment segment, Site site, List<String> forms) {
    String name = forms.get(0);
    if (site.isTechnical() || site.isJoinedBefore() || site.isJoinedAfter()) {
      return Optional.empty();
    }
    return lacksCapital(site.words(), name)
        ? Optional.of(
            Match.of(
                    RULE,
                    segment.segment(),
                    site.span(),
                    "This is the name of one body or place: write “%s”.".formatted(name))
                .replaceSafely(name))
        : Optional.empty();
  }

  private boolean lacksCapital(String written, String name) {
    if (!everyWord) {
      return Character.isUpperCase(name.charAt(0)) && Words.isLowerCase(written);
    }
    for (int i = 0; i < name.length(); i++) {
      if (Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(written.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
