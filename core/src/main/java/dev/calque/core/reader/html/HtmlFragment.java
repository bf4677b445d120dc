package dev.calque.core.reader.html;

import dev.calque.core.reader.Masks;
import dev.calque.core.reader.SegmentList;
import dev.calque.core.text.Span;

/** HTML inside another format. */
public final class HtmlFragment {

  private final String source;
  private final Masks masks;

  public HtmlFragment(String source, Masks masks) {
    this.source = source;
    this.masks = masks;
  }

  /** Adds what a reader sees of the range. */
  public void addTo(SegmentList segments, Span range) {
    new HtmlWalk(source, masks, segments).read(range);
  }
}
