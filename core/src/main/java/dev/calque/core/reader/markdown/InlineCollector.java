package dev.calque.core.reader.markdown;

import dev.calque.core.reader.SegmentText;
import dev.calque.core.reader.html.Tag;
import dev.calque.core.reader.html.TagParser;
import dev.calque.core.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the text of one block in the order of the source. Not thread-safe. */
final class InlineCollector {

  private final MarkdownSource source;
  private final PendingGap gap;
  private final SegmentText text;
  private final InlineText inlineText;
  private final Consumer<Image> images;
  private final Consumer<Tag> imageTags;

  /**
   * @param images takes the images out of the sentence
   * @param imageTags takes {@code <img>} tags out of the sentence
   */
  InlineCollector(
      MarkdownSource source, SegmentText text, Consumer<Image> images, Consumer<Tag> imageTags) {
    this.source = source;
    this.text = text;
    this.gap = new PendingGap(source.text(), text);
    this.inlineText = new InlineText(source.text(), source.masks());
    this.images = images;
    this.imageTags = imageTags;
  }

  /** Adds the text of all that is inside {@code block}. */
  void collect(Node block) {
    NodeWalk walk = new NodeWalk(block);
    HiddenElements hidden = new HiddenElements(source);
    while (walk.hasNext()) {
      Node node = walk.next();
      Optional<Node> end = hidden.endOf(node);
      if (end.isPresent()) {
        addObject(node, end.get());
        walk.continueAfter(end.get());
      } else if (!visit(node)) {
        walk.continueAfter(node);
      }
    }
  }

  /** Whether what is inside the node is text as well. */
  private boolean visit(Node node) {
    if (node instanceof Text literal) {
      addText(literal);
    } else if (node instanceof SoftLineBreak) {
      gap.softBreak();
    } else if (node instanceof HardLineBreak) {
      gap.hardBreak();
    } else if (node instanceof Code || isAddress(node)) {
      addObject(node, node);
      return false;
    } else if (node instanceof Image image) {
      source.cover(image).ifPresent(gap::image);
      images.accept(image);
      return false;
    } else if (node instanceof HtmlInline) {
      addTag(node);
    }
    return true;
  }

  private void addText(Text node) {
    String literal = node.getLiteral();
    List<Span> spans = source.spans(node);
    int read = 0;
    for (Span span : spans) {
      gap.closeBefore(span.start());
      read += inlineText.addTo(text, span, literal.substring(read));
    }
  }

  private void addObject(Node first, Node last) {
    Optional<Span> start = source.cover(first);
    Optional<Span> end = source.cover(last);
    if (start.isPresent() && end.isPresent()) {
      gap.closeBefore(start.get().start());
      text.placeholder(start.get().cover(end.get()));
    }
  }

  private void addTag(Node node) {
    Optional<Tag> tag =
        source.cover(node).flatMap(s -> TagParser.parse(source.text(), s.start(), s.end()));
    tag.filter(t -> t.is("br")).ifPresent(t -> gap.hardBreak(t.span()));
    tag.filter(t -> t.is("img")).ifPresent(imageTags);
  }

  /** Whether the node is a link that shows nothing but where it leads. */
  private static boolean isAddress(Node node) {
    return node instanceof Link link
        && link.getFirstChild() instanceof Text shown
        && shown.getNext() == null
        && link.getDestination().replaceFirst("^mailto:", "").equals(shown.getLiteral());
  }
}
