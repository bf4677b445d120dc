package dev.calque.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OffsetMapTest {

  private static final String SOURCE = "We **met** &quot;Ann&quot;\nat&nbsp;six";
  private static final String PLAIN = "We met \"Ann\" at\u00A0six";

  /** How a reader maps {@link #SOURCE} to {@link #PLAIN}. */
  private static final OffsetMap MAP =
      new OffsetMap.Builder()
          .verbatim(0, 3)
          .verbatim(5, 3)
          .verbatim(10, 1)
          .reference(1, new Span(11, 17))
          .verbatim(17, 3)
          .reference(1, new Span(20, 26))
          .replaced(1, new Span(26, 27))
          .verbatim(27, 2)
          .replaced(1, new Span(29, 35))
          .verbatim(35, 3)
          .build();

  @Test
  void isAsLongAsThePlainText() {
    assertThat(MAP.plainLength()).isEqualTo(PLAIN.length());
  }

  @Test
  void mapsVerbatimWordsToThemselves() {
    assertThat(source("met")).isEqualTo("met");
    assertThat(source("Ann")).isEqualTo("Ann");
    assertThat(source("ix")).isEqualTo("ix");
  }

  @Test
  void takesInTheMarkupBetweenItsEndsButNoneOutside() {
    assertThat(source("We met")).isEqualTo("We **met");
    assertThat(source("met ")).isEqualTo("met** ");
    assertThat(source(PLAIN)).isEqualTo(SOURCE);
  }

  @Test
  void takesInAllOfWhatAReplacedPieceStandsFor() {
    assertThat(source("\"Ann")).isEqualTo("&quot;Ann");
    assertThat(source("at\u00A0s")).isEqualTo("at&nbsp;s");
    assertThat(source(" at")).isEqualTo("\nat");
  }

  @Test
  void takesInAWholePieceThatIsTouchedInPart() {
    OffsetMap ligature = new OffsetMap.Builder().verbatim(0, 1).replaced(3, new Span(1, 9)).build();

    assertThat(ligature.toSource(new Span(2, 3))).isEqualTo(new Span(1, 9));
    assertThat(ligature.toSource(new Span(0, 2))).isEqualTo(new Span(0, 9));
  }

  @Test
  void findsWhatARangeOfTheSourceBecame() {
    assertThat(plain(5, 8)).hasValue("met");
    assertThat(plain(3, 10)).as("with the asterisks").hasValue("met");
    assertThat(plain(6, 12)).as("into a reference").hasValue("et \"");
    assertThat(plain(30, 32)).as("inside of a reference").hasValue("\u00A0");
    assertThat(plain(0, SOURCE.length())).hasValue(PLAIN);
  }

  @Test
  void markupAloneBecameNothing() {
    assertThat(plain(3, 5)).isEmpty();
    assertThat(plain(SOURCE.length(), SOURCE.length() + 9)).isEmpty();
    assertThat(new OffsetMap.Builder().build().toPlain(new Span(0, 9))).isEmpty();
  }

  private static Optional<String> plain(int start, int end) {
    return MAP.toPlain(new Span(start, end)).map(span -> span.in(PLAIN));
  }

  @Test
  void mapsAnEmptyRangeToAnEmptyRange() {
    assertThat(MAP.toSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
    assertThat(MAP.toSource(new Span(3, 3))).isEqualTo(new Span(5, 5));
    assertThat(MAP.toSource(new Span(4, 4))).isEqualTo(new Span(6, 6));
    assertThat(MAP.toSource(new Span(PLAIN.length(), PLAIN.length())))
        .isEqualTo(new Span(SOURCE.length(), SOURCE.length()));
    assertThat(new OffsetMap.Builder().build().toSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }

  @Test
  void knowsWhichRangesStandInTheSourceAsTheyAre() {
    assertThat(MAP.isVerbatim(in("met"))).isTrue();
    assertThat(MAP.isVerbatim(in("Ann"))).isTrue();
    assertThat(MAP.isVerbatim(in("We met"))).as("markup inside").isFalse();
    assertThat(MAP.isVerbatim(in("\"Ann"))).as("a reference inside").isFalse();
    assertThat(MAP.isVerbatim(in(" at"))).as("a line break that became a space").isFalse();
  }

  @Test
  void nothingCanBeInsertedInsideAReplacedPiece() {
    OffsetMap ligature = new OffsetMap.Builder().replaced(3, new Span(0, 8)).build();

    assertThat(ligature.isVerbatim(new Span(1, 1))).isFalse();
  }

  @Test
  void aWholeReferenceCanBeReplacedThoughItIsNotVerbatim() {
    Span mark = new Span(7, 8);

    assertThat(MAP.isVerbatim(mark)).isFalse();
    assertThat(MAP.isReplaceable(mark)).isTrue();
    assertThat(MAP.isReplaceable(in("met"))).isTrue();
    assertThat(MAP.isReplaceable(in("\"Ann"))).isFalse();
    assertThat(MAP.isReplaceable(in("\u00A0"))).as("a piece that is no reference").isFalse();
  }

  @Test
  void listsReferencesInOrder() {
    assertThat(MAP.references()).containsExactly(new Span(7, 8), new Span(11, 12));
    assertThat(OffsetMap.verbatim(4, 9).references()).isEmpty();
  }

  @Test
  void verbatimPiecesThatTouchAreOne() {
    OffsetMap map = new OffsetMap.Builder().verbatim(4, 2).verbatim(6, 3).build();

    assertThat(map.isVerbatim(new Span(0, 5))).isTrue();
    assertThat(map.toSource(new Span(1, 4))).isEqualTo(new Span(5, 8));
  }

  @Test
  void refusesPiecesThatGoBackInTheSource() {
    OffsetMap.Builder builder = new OffsetMap.Builder().verbatim(5, 4);

    assertThatThrownBy(() -> builder.verbatim(8, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("out of order");
    assertThatThrownBy(() -> builder.replaced(1, new Span(2, 4)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesPiecesOfNegativeLength() {
    OffsetMap.Builder builder = new OffsetMap.Builder();

    assertThatThrownBy(() -> builder.replaced(-1, new Span(2, 4)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesRangesBeyondThePlainText() {
    Span beyond = new Span(2, PLAIN.length() + 1);

    assertThatThrownBy(() -> MAP.toSource(beyond)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> MAP.isVerbatim(beyond)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static Span in(String words) {
    int start = PLAIN.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static String source(String words) {
    return MAP.toSource(in(words)).in(SOURCE);
  }
}
