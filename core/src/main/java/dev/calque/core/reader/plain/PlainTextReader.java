package dev.calque.core.reader.plain;

import dev.calque.core.reader.DocumentReader;
import dev.calque.core.reader.MaskFinder;
import dev.calque.core.reader.Masks;
import dev.calque.core.reader.SegmentList;
import dev.calque.core.text.Document;
import dev.calque.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads plain text: paragraphs between blank lines, with headings, list items and quotes where they
 * are marked. Nothing is decoded: a character reference stays visible.
 */
public final class PlainTextReader implements DocumentReader {

  private final MaskFinder finder = MaskFinder.plain();

  @Override
  public Document read(Source source) {
    Masks masks = finder.find(source.text(), 0);
    SegmentList segments = new SegmentList();
    PlainBlocks blocks = new PlainBlocks(source.text(), masks, segments);
    List<PlainLine> paragraph = new ArrayList<>();
    for (int i = 1; i <= source.lineCount(); i++) {
      PlainLine line = PlainLine.of(source.text(), source.lineSpan(i));
      if (line.isBlank()) {
        blocks.add(paragraph);
        paragraph.clear();
      } else {
        paragraph.add(line);
      }
    }
    blocks.add(paragraph);
    return new Document(source, Optional.empty(), Optional.empty(), segments.inSourceOrder());
  }
}
