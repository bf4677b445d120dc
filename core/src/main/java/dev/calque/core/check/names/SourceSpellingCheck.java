package dev.calque.core.check.names;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.check.Witness;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds names and acronyms that are written as another language writes them, by the {@linkplain
 * NameTables tables}. Silent where the form is a word of the target language, unless the table says
 * that it is certain, and inside foreign titles. {@code languages/LANG/names/homographs.txt} lists
 * phrases that are right.
 */
public final class SourceSpellingCheck implements SegmentCheck {

  private static final Pattern PREFIX =
      Pattern.compile("(?<![\\p{L}\\p{M}-])\\p{Ll}[\\p{L}\\p{M}]*[-‑]$");

  /** A channel, an edition: France 2. */
  private static final Pattern NUMBERED = Pattern.compile("^[ \u00A0]\\d{1,2}(?![\\d.,]*\\d)");

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final int MIN_OTHER_CASE = 5;
  private static final int MOST_LANGUAGES = 3;
  private static final int STEM = 3;

  private static final Rule SPELLING =
      Rule.of(
              "names/source-spelling",
              "locale-conventions/name",
              Severity.MINOR,
              "a name in the spelling of another language",
              "Languages write names of people and places in their own way. Write the name as the"
                  + " language of the article does.")
          .meaning(Confidence.HIGH, "the tables have the spelling in another language only")
          .with("The trains to [[Varsovie]] are late.", "The trains to Warsaw are late.");

  private static final Rule ACRONYM =
      Rule.of(
              "names/source-acronym",
              "accuracy/untranslated",
              Severity.MAJOR,
              "an acronym of another language",
              "Acronyms of international bodies and of terms differ from language to language. Write"
                  + " the one that readers know.")
          .meaning(Confidence.HIGH, "the tables have the acronym in another language only")
          .with("The doctors of the [[OMS]] arrived.", "The doctors of the WHO arrived.");

  private final ForeignForms forms;
  private final PhraseIndex<String> homographs;
  private final Government government;
  private final ForeignSurroundings surroundings;
  private final LanguageCode target;

  private SourceSpellingCheck(
      ForeignForms forms,
      PhraseIndex<String> homographs,
      Government government,
      ForeignSurroundings surroundings,
      LanguageCode target) {
    this.forms = forms;
    this.homographs = homographs;
    this.government = government;
    this.surroundings = surroundings;
    this.target = target;
  }

  /** The check for texts in {@code target}; silent if no table has that language. */
  public static SourceSpellingCheck load(Knowledge knowledge, LanguageCode target) {
    return load(knowledge, target, NameTables.load(knowledge));
  }

  /**
   * The check by tables that are loaded already.
   *
   * @param tables with the forms first that a {@linkplain HouseStyle house} prefers
   */
  public static SourceSpellingCheck load(
      Knowledge knowledge, LanguageCode target, NameTables tables) {
    Map<String, List<String>> right = new LinkedHashMap<>();
    Table.load(knowledge, "languages/" + target + "/names/homographs.txt")
        .words()
        .forEach(phrase -> right.put(phrase, List.of(phrase)));
    return new SourceSpellingCheck(
        ForeignForms.of(tables, knowledge, target),
        PhraseIndex.of(right),
        Government.load(knowledge, target),
        ForeignSurroundings.load(knowledge, target),
        target);
  }

  @Override
  public List<Rule> rules() {
    return List.of(SPELLING, ACRONYM);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    List<Span> right = homographs.find(segment.text()).stream().map(h -> h.span()).toList();
    return forms.find(segment.text()).stream()
        .filter(hit -> right.stream().noneMatch(span -> span.overlaps(hit.span())))
        .flatMap(hit -> match(article, segment.segment(), hit).stream())
        .toList();
  }

  private List<Match> match(Article article, Segment segment, PhraseIndex.Hit<ForeignForm> hit) {
    Site site = new Site(segment.text(), hit.span());
    List<ForeignForm> foreign =
        hit.values().stream().filter(form -> isForeign(form, site, article.lexicon())).toList();
    if (foreign.isEmpty() || isElsewhere(site, foreign.get(0), article.lexicon())) {
      return List.of();
    }
    Optional<LanguageCode> declared = article.declaredSource();
    List<ForeignForm> declaredFirst =
        foreign.stream()
            .sorted(
                Comparator.comparing((ForeignForm f) -> !declared.equals(Optional.of(f.language())))
                    .thenComparing(f -> declared.isPresent() && isConditional(f)))
            .toList();
    return witnesses(declaredFirst, declared).stream()
        .map(witness -> match(segment, site, declaredFirst).with(witness))
        .toList();
  }

  /** One for each language that may explain the form; the declared one alone if it does. */
  private static List<Witness> witnesses(
      List<ForeignForm> foreign, Optional<LanguageCode> declared) {
    return foreign.stream()
        .map(SourceSpellingCheck::witness)
        .distinct()
        .limit(declared.isPresent() ? 1 : foreign.size())
        .toList();
  }

  private boolean isForeign(ForeignForm foreign, Site site, Lexicon lexicon) {
    String form = foreign.form().text();
    boolean certain = foreign.form().use() == NameForm.Use.CERTAIN;
    String written = PhraseIndex.plain(site.words());
    if (isUpperCase(written) && isBare(written, foreign)) {
      return false;
    }
    if (!written.equals(form)) {
      boolean otherCase =
          (isLowerCase(written) && !certain && !lexicon.knows(written)) || isUpperCase(written);
      if (!otherCase || foreign.isAcronym() || form.length() < MIN_OTHER_CASE) {
        return false;
      }
    }
    return certain || foreign.form().words().stream().anyMatch(word -> !lexicon.knows(word));
  }

  /** Whether it is the expected name in capitals without accents: PEKIN. */
  private static boolean isBare(String written, ForeignForm foreign) {
    return MARKS
        .matcher(Normalizer.normalize(foreign.nominative(), Normalizer.Form.NFD))
        .replaceAll("")
        .equalsIgnoreCase(written);
  }

  private static boolean isLowerCase(String text) {
    return text.equals(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isUpperCase(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether the place belongs to an address, a compound name or a foreign title. */
  private boolean isElsewhere(Site site, ForeignForm foreign, Lexicon lexicon) {
    boolean person = foreign.kind() == NameEntity.Kind.PERSON;
    boolean compound =
        (site.isJoinedBefore() && !isPrefixed(site)) || (!person && site.isJoinedAfter());
    return site.isTechnical()
        || compound
        || ForeignScript.isExplained(site, foreign.nominative())
        || isGloss(site, foreign.nominative())
        || NUMBERED.matcher(site.text().substring(site.span().end())).find()
        || surroundings.isForeignProse(site, lexicon)
        || (!person && surroundings.isForeignName(site, lexicon));
  }

  /** In brackets behind the name as the target language writes it: Kiev (ukr. Kyjiw). */
  private static boolean isGloss(Site site, String name) {
    String before = site.text().substring(0, site.span().start());
    int bracket = before.lastIndexOf('(');
    String stem = name.substring(0, Math.max(Math.min(name.length(), STEM), name.length() - 2));
    return bracket > before.lastIndexOf(')') && before.substring(0, bracket).contains(stem);
  }

  /** {@code ex-Varsovie}, but not {@code Ile-de-France}. */
  private static boolean isPrefixed(Site site) {
    return PREFIX.matcher(site.text().substring(0, site.span().start())).find();
  }

  private Match match(Segment segment, Site site, List<ForeignForm> foreign) {
    ForeignForm first = foreign.get(0);
    List<String> replacements =
        foreign.stream()
            .flatMap(form -> form.replacement(government.at(site)).stream())
            .distinct()
            .toList();
    String expected = replacements.isEmpty() ? first.nominative() : replacements.get(0);
    NameDifference difference = NameDifference.of(site.words(), expected);
    Span span = replacements.isEmpty() ? site.span() : difference.within(site.span());
    Match match =
        Match.of(
                first.isAcronym() ? ACRONYM : SPELLING,
                segment,
                span,
                "“%s” is spelled as in %s; %s writes “%s”."
                    .formatted(
                        span.in(segment.text()),
                        languages(foreign),
                        target.displayName(),
                        replacements.isEmpty() ? expected : difference.expected()))
            .because(languages(foreign) + " spelling of “" + expected + "”");
    return replace(match, difference, replacements);
  }

  private static String languages(List<ForeignForm> foreign) {
    return foreign.stream()
        .map(form -> form.language().displayName())
        .distinct()
        .limit(MOST_LANGUAGES)
        .collect(Collectors.joining(", "));
  }

  private static boolean isConditional(ForeignForm form) {
    return form.form().use() == NameForm.Use.IN_TRANSLATION;
  }

  private static Witness witness(ForeignForm form) {
    return isConditional(form) ? Witness.onlyIf(form.language()) : Witness.betrays(form.language());
  }

  private static Match replace(Match match, NameDifference difference, List<String> replacements) {
    if (replacements.size() == 1) {
      return match.replaceSafely(difference.expected());
    }
    List<String> all = new ArrayList<>(List.of(difference.expected()));
    replacements.stream().skip(1).filter(other -> !all.contains(other)).forEach(all::add);
    return replacements.isEmpty() ? match : match.replace(all);
  }
}
