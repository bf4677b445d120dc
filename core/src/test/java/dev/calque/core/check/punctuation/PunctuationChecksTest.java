package dev.calque.core.check.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.CheckKit;
import dev.calque.core.text.LanguageCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class PunctuationChecksTest {

  private static final LanguageCode ES = LanguageCode.of("es");
  private static final String MARKS = "languages/es/punctuation/opening-marks.tsv";
  private static final String GRAMMAR = "languages/es/spacing/grammar-words.txt";
  private static final String VERBS = "languages/es/punctuation/speech-verbs.txt";

  @Test
  void reportsAQuestionThatNothingOpens() {
    assertThat(opened("Todavía no sabemos qué van a hacer?")).hasSize(1);
  }

  @Test
  void isSilentOnOpenedQuestionsLinksAndMarksAlone() {
    assertThat(
            opened(
                "Y ahora, ¿qué van a hacer? ¡¿Cómo?! Mira calque.example/?q=1 y duda (?)."
                    + " Compró acciones de Yahoo! ayer."))
        .isEmpty();
  }

  @Test
  void setsTheStopBehindTheQuotation() {
    assertThat(quoted("La llamó \"la casa.\" Después se fue.")).containsExactly(".\" -> \".");
  }

  @Test
  void setsACommaBeforeTheVerbOfSaying() {
    assertThat(quoted("\"¿Vienes?\" Preguntó Ana. \"Sí\" dijo él."))
        .containsExactly("\" Preguntó -> \", preguntó", "\" dijo -> \", dijo");
  }

  @Test
  void isSilentOnQuotationsSetAsInSpanish() {
    assertThat(quoted("\"¿Vienes?\", preguntó Ana. \"Sí\", dijo él. Lo llamó \"casa\".")).isEmpty();
  }

  private static List<String> opened(String text) {
    var check =
        OpeningMarkCheck.load(
            CheckKit.knowledge(MARKS, "?\t¿\n!\t¡\n", GRAMMAR, "a\nde\nno\nqué\n"), ES);
    return CheckKit.findings(check, CheckKit.paragraphs(text));
  }

  private static List<String> quoted(String text) {
    var check = QuotedSpeechCheck.load(CheckKit.knowledge(VERBS, "dijo\npreguntó\n"), ES);
    return CheckKit.findings(check, CheckKit.paragraphs(text));
  }
}
