package dev.calque.core.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {

  private static final LanguageToolEngine ENGLISH = EngineKit.english(1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry left. It was late.  Nobody minded!",
        "The co\u00ADoper\u00ADative closed. It was bad\u00ADly run.",
        "A \uD83D\uDE80 flew\uD83D\uDE80. The \uD83D\uDC69\u200D\uD83D\uDCBB stayed.",
        "Prices\u00A0rose by 5\u00A0%.\u202FThen\u2009they fell. ",
        "They don\u2019t know. Ann\u2019s boat isn't hers; it's 9 o\u2019clock.",
        " Wide\u3000spaces\nand a \uFFFC,\u200B \uFEFFodd ones.\r\nNew line.",
        "Cafe\u0301s open\u2026 \u201CReally?\u201D \u2014 yes (so they say).\t",
        "\u00AD",
        "\u2014"
      })
  void tokensAreTheTextAtTheirSpanAndNoneIsLost(String text) {
    AnalyzedSegment analyzed = analyze(text);

    assertThat(analyzed.tokens())
        .isNotEmpty()
        .allSatisfy(token -> assertThat(token.text()).isEqualTo(token.span().in(text)))
        .noneMatch(token -> token.text().isBlank())
        .extracting(Token::span)
        .isSorted();
    assertThat(outside(analyzed)).doesNotContainPattern("[\\p{L}\\p{N}\\p{P}\\p{So}]");
  }

  @Test
  void sentencesEndWithTheirLastTokenAndCoverTheirTokens() {
    String text = "One came. Two left.  ";

    assertThat(analyze(text).sentences())
        .extracting(sentence -> sentence.span().in(text))
        .containsExactly("One came.", "Two left.");
    assertThat(analyze(text).sentences())
        .allSatisfy(s -> assertThat(s.tokens()).allMatch(token -> s.span().contains(token.span())));
  }

  @Test
  void aBlankTextHasNoSentences() {
    assertThat(analyze(" \n ").sentences()).isEmpty();
    assertThat(analyze("").sentences()).isEmpty();
  }

  @Test
  void aSoftHyphenDoesNotHideWhatAWordIs() {
    Token word = analyze("The co\u00ADopera\u00ADtives closed.").tokens().get(1);

    assertThat(word.hasLemma("cooperative")).isTrue();
    assertThat(word.readings()).allMatch(reading -> !reading.pos().isEmpty());
  }

  @Test
  void anUnknownWordIsItsOwnLemmaWithoutATag() {
    Token word = analyze("The xqzt closed.").tokens().get(1);

    assertThat(word.readings()).hasSize(1);
    assertThat(word.readings().get(0).lemma()).isEqualTo("xqzt");
    assertThat(word.readings().get(0).pos()).isEmpty();
  }

  @Test
  void knowsWhereSpaceStood() {
    assertThat(analyze("Well, no-one\u00A0came.").tokens())
        .filteredOn(Token::spaceBefore)
        .extracting(Token::text)
        .containsExactly("no-one", "came");
  }

  @Test
  void severalThreadsFindWhatOneFinds() throws Exception {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      texts.add("Boat " + i + " left at " + i + " o\u2019clock. Its crew were singing.");
    }
    LanguageToolEngine shared = EngineKit.english(3);
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      List<Future<AnalyzedSegment>> answers = new ArrayList<>();
      for (String text : texts) {
        answers.add(threads.submit(() -> shared.analyze(EngineKit.paragraph(text))));
      }
      for (int i = 0; i < texts.size(); i++) {
        assertThat(answers.get(i).get().tokens()).isEqualTo(analyze(texts.get(i)).tokens());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static AnalyzedSegment analyze(String text) {
    return ENGLISH.analyze(EngineKit.paragraph(text));
  }

  /** What no token covers. */
  private static String outside(AnalyzedSegment analyzed) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (Token token : analyzed.tokens()) {
      rest.append(analyzed.text(), at, token.span().start());
      at = token.span().end();
    }
    return rest.append(analyzed.text().substring(at)).toString();
  }
}
