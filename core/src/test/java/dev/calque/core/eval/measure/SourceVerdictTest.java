package dev.calque.core.eval.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.eval.corpus.Origin;
import dev.calque.core.text.LanguageCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceVerdictTest {

  @Test
  void anySourceIsWrongForATextThatNobodyTranslated() {
    Optional<LanguageCode> fr = Optional.of(new LanguageCode("fr"));
    Optional<LanguageCode> none = Optional.empty();
    assertThat(SourceVerdict.of(Origin.MT, fr, fr)).contains(SourceVerdict.RIGHT);
    assertThat(SourceVerdict.of(Origin.MT, fr, none)).contains(SourceVerdict.SILENT);
    assertThat(SourceVerdict.of(Origin.NATIVE, none, fr)).contains(SourceVerdict.WRONG);
    assertThat(SourceVerdict.of(Origin.HT, none, fr)).isEmpty();
  }
}
