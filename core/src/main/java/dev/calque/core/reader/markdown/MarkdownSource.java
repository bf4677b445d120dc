package dev.calque.core.reader.markdown;

import dev.calque.core.reader.Masks;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The text that the nodes of a parsed body came from.
 *
 * @param text the whole source
 * @param masks what is no text in it
 * @param bodyStart where the body that was parsed begins in {@code text}
 */
record MarkdownSource(String text, Masks masks, int bodyStart) {

  /** Where a node stands, a range a line at most, in order. */
  List<Span> spans(Node node) {
    return node.getSourceSpans().stream().map(this::span).toList();
  }

  /** From the first to the last unit of a node. */
  Optional<Span> cover(Node node) {
    return spans(node).stream().reduce(Span::cover);
  }

  private Span span(SourceSpan span) {
    int start = bodyStart + span.getInputIndex();
    return new Span(start, Math.min(text.length(), start + span.getLength()));
  }
}
