package dev.calque.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

  @Test
  void anEmptyTextHasOneEmptyLine() {
    Source source = new Source("empty.md", "");

    assertThat(source.lineCount()).isEqualTo(1);
    assertThat(source.position(0)).isEqualTo(new Position(1, 1));
    assertThat(source.lineSpan(1)).isEqualTo(new Span(0, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab\ncd\n\ne", "ab\rcd\r\re", "ab\r\ncd\r\n\r\ne", "ab\r\ncd\r\n\ne"})
  void findsTheSameLinesWhateverEndsThem(String text) {
    assertThat(lines(new Source("a.md", text))).containsExactly("ab", "cd", "", "e");
  }

  @Test
  void aLineEndAtTheEndOpensAnEmptyLine() {
    assertThat(lines(new Source("a.md", "ab\r\n"))).containsExactly("ab", "");
  }

  @Test
  void lineFeedThenCarriageReturnAreTwoEnds() {
    assertThat(lines(new Source("a.md", "a\n\rb"))).containsExactly("a", "", "b");
  }

  @Test
  void otherSeparatorsDoNotEndALine() {
    assertThat(new Source("a.md", "a\u2028b\u000Bc\u0085d\fe").lineCount()).isEqualTo(1);
  }

  @Test
  void countsPositionsAcrossEveryBorderOfMixedLineEnds() {
    Source source = new Source("a.md", "a\r\nb\rc\nd");

    assertThat(positions(source))
        .containsExactly("1:1", "1:2", "1:3", "2:1", "2:2", "3:1", "3:2", "4:1", "4:2");
  }

  @Test
  void countsColumnsInUtf16Units() {
    Source source = new Source("a.md", "x\uD83D\uDE80y");

    assertThat(source.position(3)).isEqualTo(new Position(1, 4));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 4})
  void refusesOffsetsOutsideAndNamesTheFile(int offset) {
    Source source = new Source("notes/a.md", "abc");

    assertThatThrownBy(() -> source.position(offset))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("notes/a.md")
        .hasMessageContaining(String.valueOf(offset));
  }

  private static List<String> lines(Source source) {
    return IntStream.rangeClosed(1, source.lineCount())
        .mapToObj(line -> source.lineSpan(line).in(source.text()))
        .toList();
  }

  private static List<String> positions(Source source) {
    return IntStream.rangeClosed(0, source.text().length())
        .mapToObj(source::position)
        .map(p -> p.line() + ":" + p.column())
        .toList();
  }
}
