package dev.calque.core.check.punctuation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.check.CheckKit;
import dev.calque.core.check.Match;
import dev.calque.core.rule.Confidence;
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
  void anExclamationCountsWhereTheArticleMostlyOpensThem() {
    assertThat(confidences("¡Qué calor! No es de aquí!")).containsExactly(Confidence.MEDIUM);
    assertThat(confidences("¡Qué calor! No es de aquí! No llueve de día!"))
        .containsExactly(Confidence.LOW, Confidence.LOW);
    assertThat(confidences("¿Qué hora es? No es de aquí!")).containsExactly(Confidence.LOW);
  }

  @Test
  void questionsAreShownAFewTimesOnly() {
    assertThat(confidences("No hay de qué? A qué hora? De qué color? Y qué más no hay? Qué no?"))
        .containsExactly(
            Confidence.HIGH, Confidence.HIGH, Confidence.HIGH, Confidence.LOW, Confidence.LOW);
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
    return CheckKit.findings(openingMarks(), CheckKit.paragraphs(text));
  }

  private static List<Confidence> confidences(String text) {
    return openingMarks().check(CheckKit.paragraphs(text)).stream().map(Match::confidence).toList();
  }

  private static OpeningMarkCheck openingMarks() {
    return OpeningMarkCheck.load(
        CheckKit.knowledge(MARKS, "?\t¿\n!\t¡\n", GRAMMAR, "a\nde\nno\nqué\n"), ES);
  }

  private static List<String> quoted(String text) {
    var check = QuotedSpeechCheck.load(CheckKit.knowledge(VERBS, "dijo\npreguntó\n"), ES);
    return CheckKit.findings(check, CheckKit.paragraphs(text));
  }
}
