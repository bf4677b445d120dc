package dev.calque.core.check.spacing;

import static dev.calque.core.check.CheckKit.findings;
import static dev.calque.core.check.CheckKit.knowing;
import static dev.calque.core.check.CheckKit.knowledge;
import static dev.calque.core.check.CheckKit.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.calque.core.check.Match;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpacingChecksTest {

  private static final LanguageCode EN = LanguageCode.of("en");
  private static final LanguageCode FR = LanguageCode.of("fr");
  private static final Knowledge DATA =
      knowledge(
          "languages/en/spacing/habits.tsv",
          "closed-before\t, . ; : ? ! ) ]\nclosed-after\t( [ “\nclosed-currency\t$ £\n"
              + "percent\tclosed\npercent-spaced-in\tfr\nquotes\t“”\n",
          "languages/fr/spacing/habits.tsv",
          "closed-before\t, . )\nclosed-after\t(\npercent\tspaced\n",
          "languages/any/spacing/ampersand-names.txt",
          "AT&T\n",
          "languages/en/spacing/apostrophe-ends.txt",
          "s\nt\nm\nre\nll\n",
          "languages/fr/spacing/apostrophe-starts.txt",
          "l\nd\nqu\n",
          "languages/en/spacing/grammar-words.txt",
          "and\nto\nthe\nwhich\n",
          "languages/en/spacing/hyphen-ends.txt",
          "minded\nyear\n",
          "languages/en/spacing/hyphen-starts.txt",
          "well\n");

  private final SpacingCheck spacing = SpacingCheck.load(DATA, EN);
  private final PercentCheck percent = PercentCheck.load(DATA, EN);
  private final SplitHyphenCheck hyphens = SplitHyphenCheck.load(DATA, EN);
  private final SplitApostropheCheck apostrophes = SplitApostropheCheck.load(DATA, EN);
  private final GluedWordsCheck glued = new GluedWordsCheck();
  private final ForeignQuotesCheck quotes = ForeignQuotesCheck.load(DATA, EN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "He sang , she danced| ,-> ,",
        "The river rose .| .-> .",
        "Why now ?| ?-> ?",
        "One thing : bread| :-> :",
        "(the old mill )| )-> )",
        "( the old mill)|( -> (",
        "He said “ never”|“ -> “",
        "It cost $ 3.4 million|$ 3.4-> $3.4",
        "He left,, then slept|,,-> ,",
        "He left. .|. .-> .",
        "He left,.|,.-> .",
        "a job at AT & T now|AT & T-> AT&T",
      })
  void slips(String text, String finding) {
    assertThat(findings(spacing, paragraphs(text))).containsExactly(finding.replace("->", " ->"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He waited ... and left",
        "a ratio of 1 : 2",
        "So nice :) and ;-)",
        "use the .NET runtime",
        "the US$ 10 note, at 5 p.m., etc.",
        "Inc., Ltd., “yes,” he said.",
        "Wait...",
        "a loss“ for all",
        "the path ../up and std::cout",
        "salt & pepper, AT&T and Q & A",
      })
  void wellSetTextIsSilent(String text) {
    assertThat(findings(spacing, paragraphs(text))).isEmpty();
  }

  @Test
  void frenchKeepsItsSpaces() {
    SpacingCheck french = SpacingCheck.load(DATA, FR);
    assertThat(findings(french, paragraphs("Pourquoi ? Voici : « oui » !"))).isEmpty();
    assertThat(findings(french, paragraphs("Il part , puis dort"))).containsExactly(" , -> ,");
  }

  @Test
  void aSpacedPerCentSignIsForScienceUnlessMixed() {
    assertThat(percent.check(paragraphs("It is 5 % now")))
        .extracting(Match::confidence)
        .containsExactly(Confidence.LOW);
    assertThat(percent.check(paragraphs("It is 5 % now", "It was 4% then")))
        .extracting(Match::confidence)
        .containsExactly(Confidence.MEDIUM);
    assertThat(findings(percent, paragraphs("It is 5.5 % now"))).containsExactly("5.5 % -> 5.5%");
    assertThat(findings(PercentCheck.load(DATA, FR), paragraphs("5 %"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a broad -minded aunt|broad -minded -> broad-minded",
        "a well- known mill|well- known -> well-known",
        "after a 12- year wait|12- year -> 12-year",
        "in Baden -Baar today|Baden -Baar -> Baden-Baar",
      })
  void compoundsAreJoined(String text, String finding) {
    assertThat(findings(hyphens, paragraphs(text))).containsExactly(finding);
    assertThat(hyphens.check(paragraphs(text)).get(0).confidence()).isEqualTo(Confidence.HIGH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "short- and long-term plans",
        "an X- or Y-axis",
        "down to -5 degrees",
        "run ls -l and git log --all",
        "he left -which is sad",
        "the old mill - closed for years - burned",
        "w- w- well",
        "1939- 1945",
        "- a bullet",
        "a 40- to 50-year plan",
      })
  void dashesAndHangingHyphensAreSilent(String text) {
    assertThat(findings(hyphens, paragraphs(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Klee 's hat|Klee 's -> Klee's",
        "they don' t sing|don' t -> don't",
        "I ’m late|I ’m -> I’m",
        "the 80 's|80 's -> 80's",
      })
  void apostrophesAreJoined(String text, String finding) {
    assertThat(findings(apostrophes, paragraphs(text))).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rock 'n' roll", "the letter 's' is", "the boys' tent", "he said 'so' again"})
  void quotationsAreNoTornWords(String text) {
    assertThat(findings(apostrophes, paragraphs(text))).isEmpty();
  }

  @Test
  void frenchElisionsAreJoined() {
    SplitApostropheCheck french = SplitApostropheCheck.load(DATA, FR);
    assertThat(findings(french, paragraphs("il boit de l' eau d'ici")))
        .containsExactly("l' eau -> l'eau");
  }

  @Test
  void twoWordsAroundAMarkAreParted() {
    assertThat(findings(glued, knowing("late again", "It was late,again today")))
        .containsExactly("late,again -> late, again");
    assertThat(findings(glued, knowing("end next", "in the end.Next week")))
        .containsExactly("end.Next -> end. Next");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visit example.Com or www.late.again",
        "J.K. Late met e.g.Late",
        "run late.again.Late and Late.Again",
        "it cost 1,000,000",
        "late/again,late",
        "me@late.Again",
      })
  void addressesAndNamesAreNotParted(String text) {
    assertThat(findings(glued, knowing("late again example", text))).isEmpty();
  }

  @Test
  void foreignQuotationMarksAreReplaced() {
    assertThat(findings(quotes, paragraphs("She said « never ».")))
        .containsExactly("«  -> “", " » -> ”");
    assertThat(findings(quotes, paragraphs("The »Blue Hat« fell")))
        .containsExactly("» -> “", "« -> ”");
    assertThat(findings(quotes, paragraphs("a „hat”"))).containsExactly("„ -> “");
  }

  @Test
  void trailsOfLinksAreNoQuotations() {
    assertThat(findings(quotes, paragraphs("Home » News » Sport"))).isEmpty();
    assertThat(findings(quotes, paragraphs("“Yes”, she 'said'"))).isEmpty();
  }

  @Test
  void anUnknownHabitIsAnError() {
    Knowledge wrong = knowledge("languages/en/spacing/habits.tsv", "colour\tred\n");
    assertThatThrownBy(() -> SpacingCheck.load(wrong, EN))
        .hasMessageContaining("habits.tsv:1: \"colour\" is not one of");
  }
}
