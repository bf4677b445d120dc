package dev.calque.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for a map of any pieces. */
class OffsetMapPropertiesTest {

  @Property
  void everyRangeComesFromInsideTheSource(@ForAll("pieces") List<Piece> pieces) {
    OffsetMap map = map(pieces);
    Span whole = whole(pieces);
    for (int start = 0; start <= map.plainLength(); start++) {
      for (int end = start; end <= map.plainLength(); end++) {
        Span source = map.toSource(new Span(start, end));
        assertThat(whole.contains(source)).as("%s of %s", source, whole).isTrue();
        assertThat(source.isEmpty()).isEqualTo(start == end);
      }
    }
  }

  @Property
  void unitsKeepTheirOrder(@ForAll("pieces") List<Piece> pieces) {
    OffsetMap map = map(pieces);
    for (int at = 1; at < map.plainLength(); at++) {
      Span before = map.toSource(new Span(at - 1, at));
      Span here = map.toSource(new Span(at, at + 1));
      assertThat(here).isGreaterThanOrEqualTo(before);
      assertThat(here.equals(before) || here.start() >= before.end()).isTrue();
      assertThat(map.toSource(new Span(at - 1, at + 1))).isEqualTo(before.cover(here));
    }
  }

  @Property
  void aVerbatimRangeIsAsLongAsItsSource(@ForAll("pieces") List<Piece> pieces) {
    OffsetMap map = map(pieces);
    for (int start = 0; start <= map.plainLength(); start++) {
      for (int end = start; end <= map.plainLength(); end++) {
        Span plain = new Span(start, end);
        if (map.isVerbatim(plain)) {
          assertThat(map.toSource(plain).length()).isEqualTo(plain.length());
        }
      }
    }
  }

  @Provide
  Arbitrary<List<Piece>> pieces() {
    Arbitrary<Integer> markup = Arbitraries.integers().between(0, 3);
    Arbitrary<Integer> plain = Arbitraries.integers().between(1, 4);
    Arbitrary<Integer> source = Arbitraries.integers().between(1, 6);
    return Combinators.combine(markup, plain, source, Arbitraries.of(Kind.class))
        .as(Piece::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  enum Kind {
    VERBATIM,
    REPLACED,
    REFERENCE
  }

  /**
   * @param markup what precedes it in the source
   * @param source how much it stands for, unless it is verbatim
   */
  record Piece(int markup, int plain, int source, Kind kind) {

    int sourceLength() {
      return kind == Kind.VERBATIM ? plain : source;
    }
  }

  private static OffsetMap map(List<Piece> pieces) {
    OffsetMap.Builder builder = new OffsetMap.Builder();
    int at = 0;
    for (Piece piece : pieces) {
      at += piece.markup();
      Span source = new Span(at, at + piece.sourceLength());
      switch (piece.kind()) {
        case VERBATIM -> builder.verbatim(at, piece.plain());
        case REPLACED -> builder.replaced(piece.plain(), source);
        case REFERENCE -> builder.reference(piece.plain(), source);
      }
      at = source.end();
    }
    return builder.build();
  }

  private static Span whole(List<Piece> pieces) {
    int length = pieces.stream().mapToInt(p -> p.markup() + p.sourceLength()).sum();
    return new Span(pieces.get(0).markup(), length);
  }
}
