package dev.calque.core.eval.corpus;

import dev.calque.core.text.Document;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes articles of a corpus: each segment a block with an empty line after it. A line may say what
 * it is; where none of a document does, the first is a heading if the set's name tells news ({@code
 * wmt} or {@code news}, then a character that is no letter), and all others are paragraphs.
 */
public final class Articles {

  private static final Pattern NEWS = Pattern.compile("(wmt|news)(?!\\p{L}).*");
  private static final String GAP = "\n\n";

  private Articles() {}

  /**
   * @param sourceLanguage what the article says it was translated from, if it says so
   */
  public static Document of(CorpusDocument document, Optional<LanguageCode> sourceLanguage) {
    StringBuilder text = new StringBuilder();
    List<Segment> segments = new ArrayList<>();
    List<Role> roles = roles(document);
    for (int i = 0; i < document.segments().size(); i++) {
      String block = document.segments().get(i).text();
      Role role = roles.get(i);
      segments.add(
          new Segment(
              i,
              role,
              role.isHeading() ? 1 : 0,
              block,
              OffsetMap.verbatim(text.length(), block.length()),
              Optional.empty()));
      text.append(block).append(GAP);
    }
    return new Document(
        new Source(document.key().toString(), text.toString()),
        Optional.of(document.key().target()),
        sourceLanguage,
        segments);
  }

  /** What experts marked, in UTF-16 units of the article. */
  public static List<ExpertSpan> marks(CorpusDocument document) {
    List<ExpertSpan> marks = new ArrayList<>();
    int offset = 0;
    for (CorpusSegment segment : document.segments()) {
      for (ExpertSpan error : segment.errors().orElse(List.of())) {
        marks.add(new ExpertSpan(error.span().shift(offset), error.category()));
      }
      offset += segment.text().length() + GAP.length();
    }
    return marks;
  }

  /** Where each segment begins, in UTF-16 units of the article. */
  public static List<Span> spans(CorpusDocument document) {
    List<Span> spans = new ArrayList<>();
    int offset = 0;
    for (CorpusSegment segment : document.segments()) {
      spans.add(new Span(offset, offset + segment.text().length()));
      offset += segment.text().length() + GAP.length();
    }
    return spans;
  }

  private static List<Role> roles(CorpusDocument document) {
    List<CorpusSegment> segments = document.segments();
    boolean headed =
        NEWS.matcher(document.key().set()).matches()
            && segments.stream().allMatch(segment -> segment.role().isEmpty());
    List<Role> roles = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      roles.add(segments.get(i).role().orElse(headed && i == 0 ? Role.HEADING : Role.PARAGRAPH));
    }
    return roles;
  }
}
