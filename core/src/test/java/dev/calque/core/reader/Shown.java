package dev.calque.core.reader;

import dev.calque.core.text.Document;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.List;

/** What a reader made of a text, as tests look at it. */
public final class Shown {

  private final Source source;
  private final Document document;

  private Shown(Source source, Document document) {
    this.source = source;
    this.document = document;
  }

  public static Shown by(DocumentReader reader, String text) {
    Source source = new Source("article", text);
    return new Shown(source, reader.read(source));
  }

  /** The same with options. */
  public static Shown by(DocumentReader reader, ReadOptions options, String text) {
    Source source = new Source("article", text);
    return new Shown(source, reader.read(source, options));
  }

  public Document document() {
    return document;
  }

  /** Each segment as {@code ROLE text}, a heading with its level. */
  public List<String> segments() {
    return document.segments().stream()
        .map(s -> s.role() + (s.level() > 0 ? String.valueOf(s.level()) : "") + " " + s.text())
        .toList();
  }

  /** Each segment's text. */
  public List<String> texts() {
    return document.segments().stream().map(Segment::text).toList();
  }

  /** The source of the first place where {@code plain} stands in any segment. */
  public String sourceOf(String plain) {
    Segment segment = segmentWith(plain);
    return segment.map().toSource(spanOf(segment, plain)).in(source.text());
  }

  public boolean isVerbatim(String plain) {
    Segment segment = segmentWith(plain);
    return segment.map().isVerbatim(spanOf(segment, plain));
  }

  private Segment segmentWith(String plain) {
    return document.segments().stream()
        .filter(s -> s.text().contains(plain))
        .findFirst()
        .orElseThrow(() -> new AssertionError(plain + " is not in " + segments()));
  }

  private static Span spanOf(Segment segment, String plain) {
    int start = segment.text().indexOf(plain);
    return new Span(start, start + plain.length());
  }
}
