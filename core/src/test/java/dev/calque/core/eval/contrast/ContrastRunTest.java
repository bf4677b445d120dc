package dev.calque.core.eval.contrast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.calque.core.analysis.Reading;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.analysis.Token;
import dev.calque.core.eval.corpus.CorpusDocument;
import dev.calque.core.eval.corpus.CorpusSegment;
import dev.calque.core.eval.corpus.DocumentKey;
import dev.calque.core.eval.corpus.Origin;
import dev.calque.core.eval.corpus.Pair;
import dev.calque.core.syntax.Kind;
import dev.calque.core.syntax.Parse;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ContrastRunTest {

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final LanguageCode ENGLISH = LanguageCode.of("en");

  private final List<CorpusDocument> documents =
      List.of(
          document(Origin.MT, "a", "red red sea"),
          document(Origin.MT, "b", "red sea here"),
          document(Origin.HT, "a", "blue sea here now"),
          document(Origin.HT, "c", "sea red"));

  @Test
  void countsOccurrencesAndDocumentsOnBothSides() throws InterruptedException {
    Contrast contrast = contrast(new Thresholds(1, 1, 10, 0));

    assertThat(contrast.machineWords()).isEqualTo(6);
    assertThat(contrast.humanWords()).isEqualTo(6);
    ContrastRow red = contrast.rows().get(0);
    assertThat(red.gram()).isEqualTo("red");
    assertThat(red.machine()).isEqualTo(new Side(3, 2));
    assertThat(red.human()).isEqualTo(new Side(1, 1));
    assertThat(red.examples()).isEmpty();
  }

  @Test
  void ranksByLogLikelihood() throws InterruptedException {
    List<ContrastRow> rows = contrast(new Thresholds(1, 1, 10, 0)).rows();

    // 2 (3 ln(3/2) + ln(1/2) + 3 ln(3/4) + 5 ln(5/4)), by hand
    assertThat(rows.get(0).likelihood()).isCloseTo(1.5520, within(1e-3));
    assertThat(rows).extracting(ContrastRow::gram).startsWith("red").hasSize(3);
    assertThat(rows.get(1).likelihood()).isCloseTo(0, within(1e-9));
  }

  @Test
  void leavesOutWhatIsRareOrInFewDocuments() throws InterruptedException {
    assertThat(contrast(new Thresholds(3, 1, 10, 0)).rows()).hasSize(1);
    assertThat(contrast(new Thresholds(1, 3, 10, 0)).rows()).isEmpty();
    assertThat(contrast(new Thresholds(1, 1, 2, 0)).rows()).hasSize(2);
  }

  @Test
  void showsAnExampleOfEachDocument() throws InterruptedException {
    assertThat(contrast(new Thresholds(1, 1, 1, 3)).rows().get(0).examples())
        .containsExactly("red red sea", "red sea here");
  }

  @Test
  void readsNothingOnceStopped() throws InterruptedException {
    ContrastRun run = new ContrastRun(this::parse, Level.WORDS, 1, 2, () -> {}, () -> true);

    assertThat(run.run(documents, new Thresholds(1, 1, 10, 0)).machineWords()).isZero();
  }

  @Test
  void groupsByPairAndLeavesOutPairsWithoutMachines() {
    assertThat(Pair.group(documents)).hasSize(1);
    assertThat(Pair.group(documents).firstKey()).hasToString("fr -> en");
    assertThat(Pair.group(documents.subList(2, 4))).isEmpty();
  }

  private Contrast contrast(Thresholds thresholds) throws InterruptedException {
    return new ContrastRun(this::parse, Level.WORDS, 1, 2, () -> {}, () -> false)
        .run(documents, thresholds);
  }

  private List<Parse> parse(String text) {
    List<Token> tokens = new ArrayList<>();
    WORD.matcher(text)
        .results()
        .forEach(
            word ->
                tokens.add(
                    new Token(
                        word.group(),
                        new Span(word.start(), word.end()),
                        word.start() > 0,
                        List.of(new Reading(word.group(), "")),
                        List.of())));
    return List.of(
        new Parse(
            new Sentence(new Span(0, text.length()), tokens),
            Collections.nCopies(tokens.size(), Kind.UNKNOWN),
            List.of(),
            List.of()));
  }

  private static CorpusDocument document(Origin origin, String name, String text) {
    return new CorpusDocument(
        new DocumentKey("set", ENGLISH, origin, "system", name),
        Optional.of(LanguageCode.of("fr")),
        List.of(new CorpusSegment(Optional.empty(), text, Optional.empty())));
  }
}
