package dev.calque.core.reader.markdown;

import dev.calque.core.reader.SegmentList;
import dev.calque.core.reader.SegmentText;
import dev.calque.core.reader.html.HtmlFragment;
import dev.calque.core.text.Role;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Makes segments of the blocks of a parsed body. */
final class MarkdownBlocks {

  private final MarkdownSource source;
  private final SegmentList segments;
  private final ImageText images;

  MarkdownBlocks(MarkdownSource source, SegmentList segments) {
    this.source = source;
    this.segments = segments;
    this.images = new ImageText(source, segments);
  }

  void add(Node body) {
    NodeWalk walk = new NodeWalk(body);
    while (walk.hasNext()) {
      Node node = walk.next();
      if (addIfText(node)) {
        walk.continueAfter(node);
      }
    }
  }

  private boolean addIfText(Node node) {
    if (node instanceof Heading heading) {
      add(heading, Role.HEADING, heading.getLevel());
    } else if (node instanceof Paragraph) {
      add(node, roleInside(node), 0);
    } else if (node instanceof TableCell) {
      add(node, Role.TABLE_CELL, 0);
    } else if (node instanceof HtmlBlock) {
      source
          .cover(node)
          .ifPresent(s -> new HtmlFragment(source.text(), source.masks()).addTo(segments, s));
    } else {
      return false;
    }
    return true;
  }

  private void add(Node block, Role role, int level) {
    SegmentText text = new SegmentText(source.text());
    new InlineCollector(source, text, images::add, images::add).collect(block);
    comments(block);
    segments.add(role, level, text, Optional.empty());
  }

  private void comments(Node block) {
    NodeWalk walk = new NodeWalk(block);
    while (walk.hasNext()) {
      if (walk.next() instanceof HtmlInline html && html.getLiteral().startsWith("<!--")) {
        String content = html.getLiteral().substring(4).replaceFirst("-->$", "");
        source.cover(html).ifPresent(span -> segments.comment(span, content));
      }
    }
  }

  private static Role roleInside(Node paragraph) {
    for (Node up = paragraph.getParent(); up != null; up = up.getParent()) {
      if (up instanceof FootnoteDefinition) {
        return Role.FOOTNOTE;
      } else if (up instanceof ListItem) {
        return Role.LIST_ITEM;
      } else if (up instanceof BlockQuote) {
        return Role.QUOTE;
      }
    }
    return Role.PARAGRAPH;
  }
}
