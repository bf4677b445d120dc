package dev.calque.core.reader.html;

import dev.calque.core.reader.DocumentReader;
import dev.calque.core.reader.MaskFinder;
import dev.calque.core.reader.Masks;
import dev.calque.core.reader.SegmentList;
import dev.calque.core.text.Document;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;

/**
 * Reads a page as a browser shows it. What belongs to the page's controls is {@link
 * dev.calque.core.text.Role#INTERFACE}; code and what is not to be translated is left out.
 */
public final class HtmlReader implements DocumentReader {

  private final MaskFinder finder = MaskFinder.plain();

  @Override
  public Document read(Source source) {
    String text = source.text();
    Masks masks = finder.find(text, 0);
    SegmentList segments = new SegmentList();
    new HtmlWalk(text, masks, segments).read(new Span(0, text.length()));
    PageLanguages languages = PageLanguages.of(text);
    return new Document(
        source,
        languages.page(),
        languages.original(),
        segments.inSourceOrder(),
        segments.directives());
  }
}
