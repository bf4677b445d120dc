package dev.calque.core.check.register;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Readers who are addressed politely here and familiarly there: {@code du} and {@code Sie} in one
 * article. The pronouns are in {@code register/address.tsv}; what stands in quotation marks, in
 * quotations and behind a speaker's name is somebody's speech and does not count.
 */
public final class MixedAddressCheck implements Check {

  private static final Rule RULE =
      Rule.of(
              "register/mixed-address",
              "style/register",
              Severity.MAJOR,
              "Two ways to address the reader in one article",
              "The source has one word for both, and the engine chose sentence by sentence."
                  + " Choose one for the whole article.")
          .meaning(Confidence.MEDIUM, "the other address stands in the same paragraph or the next")
          .meaning(Confidence.LOW, "the other address stands farther away")
          .with("Öffnen Sie das Menü. Dort siehst [[du]] alles.", "Dort sehen Sie alles.");

  private static final Pattern QUOTED =
      Pattern.compile("[„“”»«\"‚‘][^„“”»«\"\\n]*[“”«»\"]|(?<![\\p{L}\\p{N}])['‘‚][^'’‘\\n]*['’‘]");
  private static final Pattern SPEECH =
      Pattern.compile("[„“”»«\"]|^\\s*[–—-]|^[\\p{L}\\p{N}_()# .]{1,30}:\\s");

  private final List<Address> ways;

  private MixedAddressCheck(List<Address> ways) {
    this.ways = List.copyOf(ways);
  }

  public static MixedAddressCheck load(Knowledge knowledge, LanguageCode target) {
    Table table = Table.load(knowledge, "languages/" + target + "/register/address.tsv");
    List<Address> ways = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      ways.add(
          Address.of(
              row.cell(0),
              new LinkedHashSet<>(Arrays.asList(row.cell(1).split(" "))),
              writing(table, row)));
    }
    if (!ways.isEmpty() && ways.size() != 2) {
      throw table.error(table.rows().get(0), "two rows are needed, one for each address");
    }
    return new MixedAddressCheck(ways);
  }

  private static Address.Writing writing(Table table, Table.Row row) {
    return switch (row.cell(2)) {
      case "any" -> Address.Writing.ANY;
      case "capital" -> Address.Writing.CAPITAL;
      default -> throw table.error(row, "\"" + row.cell(2) + "\" is not any or capital");
    };
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    if (ways.isEmpty()) {
      return List.of();
    }
    List<Place> first = places(article, ways.get(0));
    List<Place> second = places(article, ways.get(1));
    boolean rareFirst = first.size() < second.size();
    List<Place> rare = rareFirst ? first : second;
    List<Place> usual = rareFirst ? second : first;
    return rare.isEmpty() ? List.of() : matches(rare, usual);
  }

  /** Where the article itself speaks so. */
  private static List<Place> places(Article article, Address address) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < article.segments().size(); i++) {
      AnalyzedSegment segment = article.segments().get(i);
      String own = ownWords(segment);
      for (Span span : address.in(own)) {
        places.add(new Place(segment, i, span, address));
      }
    }
    return places;
  }

  /** The text with speech blanked out, unit by unit. */
  private static String ownWords(AnalyzedSegment segment) {
    if (segment.role() == Role.QUOTE || segment.role() == Role.INTERFACE) {
      return "";
    }
    String own = QUOTED.matcher(segment.text()).replaceAll(r -> ".".repeat(r.group().length()));
    return SPEECH.matcher(own).find() ? "" : own;
  }

  /** The first place of the rarer address in each segment. */
  private static List<Match> matches(List<Place> rare, List<Place> usual) {
    List<Match> matches = new ArrayList<>();
    int last = -1;
    for (Place place : rare) {
      if (place.index() != last) {
        last = place.index();
        matches.add(match(place, usual, rare.size()));
      }
    }
    return matches;
  }

  private static Match match(Place place, List<Place> usual, int rare) {
    boolean near = usual.stream().anyMatch(u -> Math.abs(u.index() - place.index()) <= 1);
    Place other = usual.get(0);
    return Match.of(
            RULE,
            place.segment().segment(),
            place.span(),
            "This is the %s address, the article's usual one is %s."
                .formatted(place.address().name(), other.address().name()))
        .because(
            String.format(
                Locale.ROOT,
                "%s %d times, %s %d times",
                other.address().name(),
                usual.size(),
                place.address().name(),
                rare))
        .with(near ? Confidence.MEDIUM : Confidence.LOW);
  }

  private record Place(AnalyzedSegment segment, int index, Span span, Address address) {}
}
