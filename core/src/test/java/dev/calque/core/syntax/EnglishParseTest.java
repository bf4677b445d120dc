package dev.calque.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EnglishParseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The keeper of the town's oldest bridge has retired.|The keeper;the town's oldest bridge",
        "They repaired three wooden boats.|three wooden boats",
        "It was sold by the so-called Green Harbour company.|the so-called Green Harbour company",
        "All the signed letters arrived on Friday.|All the signed letters;Friday"
      })
  void findsNounPhrases(String sentence, String phrases) {
    Parse parse = MarkedText.parse("en", sentence);

    assertThat(parse.nounPhrases())
        .extracting(phrase -> words(sentence, parse, phrase.phrase()))
        .isEqualTo(List.of(phrases.split(";")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge has already been repaired.|has already been repaired",
        "Storm heads the northern fleet.|heads",
        "She has sold a boat and wants to buy two.|has sold;wants;buy",
        "The keeper gave himself to the work.|gave"
      })
  void findsVerbGroups(String sentence, String groups) {
    Parse parse = MarkedText.parse("en", sentence);

    assertThat(parse.verbGroups())
        .extracting(group -> words(sentence, parse, group.phrase()))
        .isEqualTo(List.of(groups.split(";")));
  }

  @Test
  void knowsDeterminerAndHead() {
    String sentence = "The harbour's old keeper was asleep.";
    Parse parse = MarkedText.parse("en", sentence);
    NounPhrase phrase = parse.nounPhrases().get(0);

    assertThat(phrase.determiner()).map(d -> words(sentence, parse, d)).hasValue("The harbour's");
    assertThat(parse.token(phrase.head()).text()).isEqualTo("keeper");
    assertThat(phrase.isPlain()).isFalse();
  }

  @Test
  void takesWhatIntroducesAClauseForNoDeterminer() {
    Parse parse = MarkedText.parse("en", "They say that the full costs were paid.");

    assertThat(parse.kinds().get(2)).isEqualTo(Kind.SUBORDINATOR);
    assertThat(parse.nounPhraseAt(3)).isPresent();
    assertThat(parse.verbGroupAt(6)).map(VerbGroup::isCompound).hasValue(true);
  }

  private static String words(String sentence, Parse parse, Phrase phrase) {
    return parse.token(phrase.start()).span().cover(parse.token(phrase.last()).span()).in(sentence);
  }
}
