package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.glossary.GlossaryCheck;
import dev.calque.core.glossary.Glossary;
import dev.calque.core.glossary.GlossaryEntry;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryCheckTest {

  private static final AnalyzedArticle RUSSIAN = new AnalyzedArticle(new LanguageCode("ru"));

  @Test
  void aForbiddenFormIsReplacedByTheTerm() {
    assertThat(english("The tram stops. Tram lines end.", entry("light rail", "tram")))
        .containsExactly("tram -> light rail", "Tram -> Light rail");
  }

  @Test
  void anInflectedFormIsFoundAndNotReplaced() {
    assertThat(english("Two trams and the tram's bell.", entry("light rail", "tram")))
        .containsExactly("trams", "tram -> light rail");
    assertThat(english("They were decommissioning it.", entry("close", "decommission")))
        .containsExactly("decommissioning");
    assertThat(german("Er sah alte Straßenbahnen.", entry("Stadtbahn", "Straßenbahn")))
        .containsExactly("Straßenbahnen");
    assertThat(russian("Он ехал трамваями.", entry("метротрам", "трамвай")))
        .containsExactly("трамваями");
    assertThat(russian("Вдоль железной дороги.", entry("магистраль", "железная дорога")))
        .containsExactly("железной дороги");
  }

  @Test
  void aFormInsideALongerTermIsLeftAlone() {
    GlossaryEntry tracks = entry("lines", "tracks");
    GlossaryEntry railway = entry("railway track", "rails");

    assertThat(english("The railway tracks and the tracks.", tracks, railway))
        .containsExactly("tracks -> lines");
    assertThat(english("The tram is a TRAM car.", entry("tram car", "tram")))
        .containsExactly("tram -> tram car");
  }

  @Test
  void theTermIsNoFormOfItself() {
    assertThat(english("The rail, the rails.", entry("rail", "rails")))
        .containsExactly("rails -> rail");
    assertThat(english("The internet and the Internet.", entry("Internet", "internet")))
        .containsExactly("internet -> Internet");
    assertThat(english("Write an e-mail, not an email.", entry("email", "e-mail")))
        .containsExactly("e-mail -> email");
  }

  @Test
  void capitalsCountWhereTheFormHasThem() {
    assertThat(english("Apple grows. An apple. MAY TRAM.", entry("Malus", "Apple")))
        .containsExactly("Apple -> Malus");
    assertThat(english("A TRAM.", entry("rail", "tram"))).containsExactly("TRAM");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A tram-like thing.",
        "Write to tram@example.",
        "See tram.example.",
        "Entrammelled."
      })
  void onlyWholeWordsCount(String text) {
    assertThat(english(text, entry("rail", "tram"))).isEmpty();
  }

  @Test
  void whatAnotherEntryAllowsIsOnlyWorthALook() {
    List<Match> matches =
        check(
            EnglishArticle::of,
            "A coach left.",
            entry("trainer", "coach"),
            entry("coach", "charabanc"));

    assertThat(matches).extracting(Match::confidence).containsExactly(Confidence.LOW);
  }

  @Test
  void aConceptWithoutATermIsReportedWithItsNote() {
    GlossaryEntry entry =
        new GlossaryEntry(Optional.empty(), List.of(), List.of("choo-choo"), false, "Childish.");
    Match match = check(EnglishArticle::of, "A choo-choo left.", entry).get(0);

    assertThat(match.replacements()).isEmpty();
    assertThat(match.message())
        .isEqualTo("The glossary forbids “choo-choo”; write something else. Its note: Childish.");
    assertThat(match.rule().id()).hasToString("glossary/forbidden-term");
  }

  @Test
  void aTermThatStaysAsItIsStandsInNoOtherLetters() {
    GlossaryEntry paper = kept("Le Monde", "The World");

    assertThat(english("I read le monde, Le Monde and The World. The world!", paper))
        .containsExactly("The World -> Le Monde", "le monde -> Le Monde");
    assertThat(english("An Iphone, an iPhone, an IPHONE.", kept("iPhone")))
        .containsExactly("Iphone -> iPhone");
    assertThat(english("It may rain in May.", kept("May"))).isEmpty();
    assertThat(check(EnglishArticle::of, "I read le monde.", paper).get(0).rule().id())
        .hasToString("glossary/do-not-translate");
  }

  @Test
  void ordinaryWordsThatSpellATermAreOnlyWorthALook() {
    assertThat(check(EnglishArticle::of, "He keeps the time.", kept("The Time")))
        .extracting(Match::confidence)
        .containsExactly(Confidence.LOW);
  }

  @Test
  @Timeout(60)
  void thousandsOfTermsCostLittle() {
    List<GlossaryEntry> entries = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      entries.add(entry("term" + i + " good", "term" + i + " bad"));
    }
    Article article = EnglishArticle.of("A term4999 bad, and term7 bad again. ".repeat(100));
    GlossaryCheck check = GlossaryCheck.of(new Glossary(entries), article.lexicon());

    assertThat(check.check(article)).hasSize(200);
    for (int i = 0; i < 20; i++) {
      check.check(article);
    }
  }

  private static GlossaryEntry entry(String term, String... forbidden) {
    return new GlossaryEntry(Optional.empty(), List.of(term), Arrays.asList(forbidden), false, "");
  }

  private static GlossaryEntry kept(String term, String... forbidden) {
    return new GlossaryEntry(Optional.empty(), List.of(term), Arrays.asList(forbidden), true, "");
  }

  private static List<String> english(String text, GlossaryEntry... entries) {
    return AnalyzedArticle.corrections(check(EnglishArticle::of, text, entries));
  }

  private static List<String> german(String text, GlossaryEntry... entries) {
    return AnalyzedArticle.corrections(check(GermanArticle::of, text, entries));
  }

  private static List<String> russian(String text, GlossaryEntry... entries) {
    return AnalyzedArticle.corrections(check(RUSSIAN::of, text, entries));
  }

  private static List<Match> check(
      Function<String, Article> writer, String text, GlossaryEntry... entries) {
    Article article = writer.apply(text);
    return GlossaryCheck.of(new Glossary(List.of(entries)), article.lexicon()).check(article);
  }
}
