package dev.calque.core.eval.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.text.Document;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {

  private static final LanguageCode EN = new LanguageCode("en");

  @Test
  void eachSegmentIsABlock() {
    Document article =
        Articles.of(document("trips", plain("One."), plain(""), plain("Two.")), Optional.of(EN));

    assertThat(article.source().text()).isEqualTo("One.\n\n\n\nTwo.\n\n");
    assertThat(article.declaredLanguage()).contains(EN);
    assertThat(article.declaredSourceLanguage()).contains(EN);
    assertThat(article.segments()).extracting(Segment::text).containsExactly("One.", "", "Two.");
    assertThat(article.segments().get(2).map().toSource(new Span(0, 4))).isEqualTo(new Span(8, 12));
  }

  @Test
  void marksMoveWithTheirSegments() {
    CorpusSegment marked =
        new CorpusSegment(
            Optional.empty(), "Two.", Optional.of(List.of(new ExpertSpan(new Span(0, 3), "x"))));
    CorpusDocument document = document("trips", plain("One."), marked);

    assertThat(Articles.marks(document)).containsExactly(new ExpertSpan(new Span(6, 9), "x"));
    assertThat(Articles.spans(document)).containsExactly(new Span(0, 4), new Span(6, 10));
  }

  @ParameterizedTest
  @CsvSource({
    "wmt1314.fr-en, HEADING",
    "news, HEADING",
    "news.de, HEADING",
    "newsletters, PARAGRAPH",
    "native.en, PARAGRAPH"
  })
  void newsBeginWithAHeading(String set, Role first) {
    assertThat(Articles.of(document(set, plain("One"), plain("Two.")), Optional.empty()).segments())
        .extracting(Segment::role)
        .containsExactly(first, Role.PARAGRAPH);
  }

  @Test
  void aDocumentThatSaysItsRolesIsTakenAtItsWord() {
    CorpusSegment item = new CorpusSegment(Optional.of(Role.LIST_ITEM), "Two", Optional.empty());

    assertThat(Articles.of(document("news", plain("One."), item), Optional.empty()).segments())
        .extracting(Segment::role)
        .containsExactly(Role.PARAGRAPH, Role.LIST_ITEM);
  }

  private static CorpusSegment plain(String text) {
    return new CorpusSegment(Optional.empty(), text, Optional.empty());
  }

  private static CorpusDocument document(String set, CorpusSegment... segments) {
    return new CorpusDocument(
        new DocumentKey(set, EN, Origin.MT, "s", "d"), Optional.empty(), List.of(segments));
  }
}
