package dev.calque.core.reader.markdown;

import dev.calque.core.reader.html.Tag;
import dev.calque.core.reader.html.TagParser;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** HTML elements in a sentence that contain no text, such as {@code <code>}. Not thread-safe. */
final class HiddenElements {

  private static final Set<String> NAMES =
      Set.of("code", "kbd", "samp", "var", "script", "style", "svg", "math", "template");

  private final MarkdownSource source;
  private final Set<String> unclosed = new HashSet<>();

  HiddenElements(MarkdownSource source) {
    this.source = source;
  }

  /** The end tag, if {@code node} is the start tag of such an element. */
  Optional<Node> endOf(Node node) {
    return tag(node)
        .filter(t -> !t.isEnd() && NAMES.contains(t.name()) && !unclosed.contains(t.name()))
        .flatMap(t -> endOf(t.name(), node));
  }

  private Optional<Node> endOf(String name, Node start) {
    for (Node node = start.getNext(); node != null; node = node.getNext()) {
      if (tag(node).filter(t -> t.isEnd() && t.name().equals(name)).isPresent()) {
        return Optional.of(node);
      }
    }
    unclosed.add(name);
    return Optional.empty();
  }

  private Optional<Tag> tag(@Nullable Node node) {
    return node instanceof HtmlInline
        ? source.cover(node).flatMap(s -> TagParser.parse(source.text(), s.start(), s.end()))
        : Optional.empty();
  }
}
