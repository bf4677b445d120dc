package dev.calque.core.reader.html;

import dev.calque.core.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A start or end tag.
 *
 * @param name in lower case
 * @param isEnd whether it is an end tag
 * @param attributes in order; none on an end tag
 * @param span from {@code <} to one past {@code >}
 */
public record Tag(String name, boolean isEnd, List<Attribute> attributes, Span span) {

  public Tag {
    attributes = List.copyOf(attributes);
  }

  /**
   * @param name in lower case
   * @param value what stands between the quotes, as it is written
   * @param span where the value is; empty if there is none
   */
  public record Attribute(String name, String value, Span span) {}

  /** The first attribute of that name. */
  public Optional<Attribute> attribute(String attribute) {
    return attributes.stream().filter(a -> a.name().equals(attribute)).findFirst();
  }

  /** The value of an attribute; empty if there is no such attribute. */
  public String value(String attribute) {
    return attribute(attribute).map(Attribute::value).orElse("");
  }

  public boolean is(String... names) {
    return List.of(names).contains(name);
  }
}
