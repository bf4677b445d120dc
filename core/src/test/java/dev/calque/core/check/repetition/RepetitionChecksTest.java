package dev.calque.core.check.repetition;

import static dev.calque.core.check.CheckKit.findings;
import static dev.calque.core.check.CheckKit.knowledge;
import static dev.calque.core.check.CheckKit.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.Match;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepetitionChecksTest {

  private static final LanguageCode EN = LanguageCode.of("en");
  private static final Knowledge DATA =
      knowledge(
          "languages/en/repetition/legal-doubles.txt", "had\nthat\nvery\n",
          "languages/en/repetition/chain-words.txt", "and\nby\n",
          "languages/en/repetition/noun-links.txt", "of\n",
          "languages/en/repetition/noun-idioms.txt", "flesh\n",
          "languages/en/spacing/grammar-words.txt", "the\nto\non\n");

  private final DoubledWordCheck words = DoubledWordCheck.load(DATA, EN);
  private final LoopCheck loops = LoopCheck.load(DATA, EN);
  private final DoubledBlockCheck blocks = new DoubledBlockCheck();
  private final NounOfNounCheck nouns = NounOfNounCheck.load(DATA, EN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He went to to town|to to -> to",
        "The the hall is full|The the -> The",
        "a basket basket of eggs|basket basket -> basket",
      })
  void doubledWordsAreReported(String text, String finding) {
    assertThat(findings(words, paragraphs(text))).containsExactly(finding);
  }

  @Test
  void aDoubledNounNeedsAnEye() {
    assertThat(words.check(paragraphs("a basket basket")).get(0).confidence())
        .isEqualTo(Confidence.MEDIUM);
    assertThat(words.check(paragraphs("go to to town")).get(0).safe()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She had had enough of that that day",
        "He knows what to do on. On Monday",
        "the band Talk Talk and the town of Walla Walla",
        "a head-on on the road",
        "a time time-table",
        "ding ding ding went the bell",
        "no 12 12",
        "very very old",
      })
  void doublesOnPurposeAreSilent(String text) {
    assertThat(findings(words, paragraphs(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met in the hall in the hall|in the hall in the hall -> in the hall",
        "what they want to say to say now|to say to say -> to say",
        "more rain fell, more rain fell, more rain fell|more rain fell, more rain fell, more rain fell -> more rain fell",
      })
  void loopsAreReported(String text, String finding) {
    assertThat(findings(loops, paragraphs(text))).containsExactly(finding.replace("~", "|"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "again and again and again",
        "a need, and more and more of it",
        "I came home, I came home",
        "New York New York",
        "3 4 3 4",
        "day by day by day",
        "a boat, a boat",
      })
  void rhetoricIsSilent(String text) {
    assertThat(findings(loops, paragraphs(text))).isEmpty();
  }

  @Test
  void aParagraphForTheSecondTimeIsReported() {
    String text = "The ferry left the quiet harbour at nine in the morning.";
    var matches = blocks.check(paragraphs(text, "Then nothing.", text));
    assertThat(matches).extracting(m -> m.rule()).containsExactly(DoubledBlockCheck.BLOCK);
    assertThat(matches.get(0).segment().index()).isEqualTo(2);
  }

  @Test
  void aSentenceThatFollowsItselfIsReported() {
    String sentence = "The ferry left the harbour at nine.";
    assertThat(findings(blocks, paragraphs(sentence + " " + sentence)))
        .containsExactly(sentence + " -> ");
  }

  @Test
  void shortRepetitionsAreStyle() {
    assertThat(findings(blocks, paragraphs("We will row. We will row.", "Row on.", "Row on.")))
        .isEmpty();
    String dated = "Last seen at 10:20, 2006-08-07, 3 4 5 6.";
    assertThat(findings(blocks, paragraphs(dated, dated))).isEmpty();
  }

  @Test
  void aNounOfItselfIsReported() {
    assertThat(findings(nouns, paragraphs("a harvest of harvest in May")))
        .containsExactly("harvest of harvest");
    assertThat(findings(nouns, paragraphs("a harvest of harvest often comes late")))
        .containsExactly("harvest of harvest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "king of kings",
        "day of days",
        "flesh of flesh",
        "man of the man",
        "out of out",
        "part of part of it"
      })
  void howPeopleSpeakIsSilent(String text) {
    assertThat(findings(nouns, paragraphs("He is a " + text + "."))).isEmpty();
  }

  @Test
  void aRunOfCopiesIsOneFindingAndASingleDistantCopyIsUnsure() {
    String wall = "The old wall along the river was built of grey stone.";
    String gate = "Behind the gate a narrow path leads down to the mill.";
    assertThat(blocks.check(paragraphs(wall, gate, wall, gate)))
        .singleElement()
        .satisfies(m -> assertThat(m.segment().index()).isEqualTo(2))
        .satisfies(m -> assertThat(m.message()).contains("so did the next 1"))
        .satisfies(m -> assertThat(m.confidence()).isEqualTo(Confidence.MEDIUM));
    assertThat(blocks.check(paragraphs(wall, gate, wall)))
        .extracting(Match::confidence)
        .containsExactly(Confidence.LOW);
    assertThat(blocks.check(paragraphs(wall, wall)))
        .extracting(Match::confidence)
        .containsExactly(Confidence.HIGH);
  }
}
