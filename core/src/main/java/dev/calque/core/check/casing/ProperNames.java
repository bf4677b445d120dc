package dev.calque.core.check.casing;

import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Reading;
import dev.calque.core.check.names.Site;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What tells a proper name from a word in one language: names that we know, and what the tags of
 * the dictionary mean.
 *
 * <p>{@code languages/LANG/casing/}: {@code names.txt} has names that are written with a capital
 * although the dictionary has the word in lower case; {@code places.txt} has places, by their base
 * form. {@code dictionary.tsv} has regular expressions by key: {@code proper}, the tags of names;
 * {@code capital}, other tags that a word with a capital may have; {@code elided}, words that end
 * in an apostrophe before a name. With the key {@code capital-lemma} a lemma with a capital makes a
 * name; with {@code tagger-only} only the tagger tells which words exist in lower case, for the
 * spelling dictionary ignores case; with {@code doubtful} the dictionary has ordinary words among
 * its names.
 *
 * @param always in lower case
 * @param places in lower case
 */
record ProperNames(
    Set<String> always,
    Set<String> places,
    Pattern proper,
    Pattern capital,
    Pattern elided,
    boolean capitalLemma,
    boolean taggerOnly,
    boolean doubtful) {

  /** What the dictionary alone knows must be longer: it has {@code Ive} and {@code Des}. */
  private static final int SHORTEST_UNPROVEN = 5;

  private static final Pattern NEVER = Pattern.compile("(?!)");
  private static final List<String> KEYS =
      List.of("proper", "capital", "elided", "capital-lemma", "tagger-only", "doubtful");

  /** How sure it is that a word is a name. */
  enum Proof {
    LISTED,
    DICTIONARY,
    NONE
  }

  ProperNames {
    always = Set.copyOf(always);
    places = Set.copyOf(places);
  }

  /**
   * What is known of names in a language; possibly nothing.
   *
   * @throws dev.calque.core.knowledge.KnowledgeException if {@code dictionary.tsv} has a row of
   *     another kind
   */
  static ProperNames load(Knowledge knowledge, LanguageCode language) {
    String folder = "languages/" + language + "/casing/";
    Table dictionary = Table.load(knowledge, folder + "dictionary.tsv");
    Map<String, Pattern> patterns = new HashMap<>();
    for (Table.Row row : dictionary.rows()) {
      if (!KEYS.contains(row.cell(0))) {
        throw dictionary.error(row, "\"" + row.cell(0) + "\" is none of " + KEYS);
      }
      patterns.put(row.cell(0), pattern(dictionary, row));
    }
    return new ProperNames(
        lower(Table.load(knowledge, folder + "names.txt")),
        lower(Table.load(knowledge, folder + "places.txt")),
        patterns.getOrDefault("proper", NEVER),
        patterns.getOrDefault("capital", NEVER),
        patterns.getOrDefault("elided", NEVER),
        patterns.containsKey("capital-lemma"),
        patterns.containsKey("tagger-only"),
        patterns.containsKey("doubtful"));
  }

  private static Pattern pattern(Table table, Table.Row row) {
    try {
      return Pattern.compile(row.cell(1));
    } catch (PatternSyntaxException e) {
      throw table.error(row, "no regular expression: " + e.getDescription());
    }
  }

  private static Set<String> lower(Table table) {
    Set<String> words = new LinkedHashSet<>();
    table.words().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    return words;
  }

  /** Whether a word in lower case is a name, by these lists and the dictionary. */
  Proof proof(String word, Lexicon lexicon) {
    if (always.contains(word)) {
      return Proof.LISTED;
    }
    if (isOrdinary(word, lexicon)) {
      return Proof.NONE;
    }
    List<Reading> readings = lexicon.readings(Initial.upper(word));
    if (places.contains(word) || readings.stream().anyMatch(this::isPlace)) {
      return Proof.LISTED;
    }
    boolean onlyName = !readings.isEmpty() && readings.stream().allMatch(this::hasCapital);
    return onlyName && word.length() >= SHORTEST_UNPROVEN ? Proof.DICTIONARY : Proof.NONE;
  }

  /** Whether the dictionary has the word in lower case as something else than a name. */
  boolean isOrdinary(String word, Lexicon lexicon) {
    if (!taggerOnly && lexicon.knows(word) && lexicon.readings(word).isEmpty()) {
      return true;
    }
    return lexicon.readings(word).stream().anyMatch(r -> !isProper(r) && !isPlace(r));
  }

  /** Whether nothing joins the word to another one but an elided word before it. */
  boolean isAlone(Site site) {
    return !site.isJoinedAfter() && (!site.isJoinedBefore() || isElided(site));
  }

  private boolean isElided(Site site) {
    return site.previousWord()
        .filter(word -> word.endsWith("'") || word.endsWith("’"))
        .map(word -> word.substring(0, word.length() - 1).toLowerCase(Locale.ROOT))
        .filter(word -> elided.matcher(word).matches())
        .isPresent();
  }

  private boolean isProper(Reading reading) {
    return proper.matcher(reading.pos()).matches()
        || (capitalLemma && Character.isUpperCase(reading.lemma().codePointAt(0)));
  }

  private boolean hasCapital(Reading reading) {
    return isProper(reading) || capital.matcher(reading.pos()).matches();
  }

  private boolean isPlace(Reading reading) {
    return places.contains(reading.lemma().toLowerCase(Locale.ROOT));
  }
}
