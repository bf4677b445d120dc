package dev.calque.core.reader.markdown;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.calque.core.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All texts of front matter in YAML, at any depth, in their order. */
final class YamlValues {

  private static final YAMLFactory YAML = new YAMLFactory();

  private YamlValues() {}

  /**
   * @param content where well-formed YAML stands in the source
   */
  static List<FrontMatterValue> of(String source, Span content) {
    List<FrontMatterValue> values = new ArrayList<>();
    try (JsonParser parser = YAML.createParser(content.in(source))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          // the parser counts code points
          int before = (int) parser.currentTokenLocation().getCharOffset();
          int start = source.offsetByCodePoints(content.start(), before);
          values.add(
              new FrontMatterValue(path(parser.getParsingContext()), start, parser.getText()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("front matter that was well-formed", e);
    }
    return values;
  }

  private static String path(@Nullable JsonStreamContext innermost) {
    Deque<String> keys = new ArrayDeque<>();
    for (JsonStreamContext at = innermost; at != null; at = at.getParent()) {
      if (at.inObject() && at.getCurrentName() != null) {
        keys.addFirst(at.getCurrentName());
      }
    }
    return String.join(".", keys);
  }
}
