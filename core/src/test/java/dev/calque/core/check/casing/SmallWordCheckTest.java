package dev.calque.core.check.casing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.grammar.MarkedText;
import dev.calque.core.reader.Readers;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SmallWordCheckTest {

  private final MarkedText text = MarkedText.in("de", SmallWordCheck::load);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Das Dorf hat [[Ein]] neues Tor.|Das Dorf hat ein neues Tor.",
        "Die Ernte [[Der]] alten Winzer war gut.|Die Ernte der alten Winzer war gut."
      })
  void findsAndCorrects(String marked, String right) {
    assertThat(text.mark(marked)).isEqualTo(marked);
    assertThat(text.correct(marked)).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({"Die Meldung Das neue Tor klemmt., 1", "Die Meldung **Das neue Tor klemmt**., 0"})
  void whatIsEmphasisedMayBeAQuotation(String markdown, int found) {
    Segment segment = Readers.read(new Source("a.md", markdown)).segments().get(0);

    assertThat(text.matches(segment)).hasSize(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das Dorf hat ein neues Tor.",
        "Sie las im Hafen Der Spiegel und Die Zeit.",
        "Er fuhr nach Den Haag.",
        "Er rief: Der alte Hafen brennt.",
        "Wir grüßen Sie herzlich.",
        "Die alte Mühle, Das neue Tor, Der stille See sind Bilder."
      })
  void staysSilent(String sentence) {
    assertThat(text.mark(sentence)).isEqualTo(sentence);
  }
}
