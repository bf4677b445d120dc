package dev.calque.core.reader.markdown;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.calque.core.reader.UnreadableException;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where front matter stands.
 *
 * @param isToml TOML between lines of {@code +++}; otherwise YAML between lines of {@code ---}
 * @param content what is between the fences
 * @param bodyStart where the line after the closing fence begins
 */
record FrontMatterBlock(boolean isToml, Span content, int bodyStart) {

  private static final Pattern OPENING =
      Pattern.compile("\\A(---|\\+\\+\\+)[ \\t]*(?:\\r\\n|\\r|\\n)");
  private static final Pattern YAML_END =
      Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\r\\n|\\r|\\n|\\z)", Pattern.MULTILINE);
  private static final Pattern TOML_END =
      Pattern.compile("^\\+\\+\\+[ \\t]*(?:\\r\\n|\\r|\\n|\\z)", Pattern.MULTILINE);

  /** The first line that says something; otherwise the fence is a line across the page. */
  private static final Pattern FIRST_FIELD =
      Pattern.compile(
          "\\A(?:[ \\t]*(?:#[^\\r\\n]*)?[\\r\\n])*+[\"']?[\\w.-]++(?: [\\w.-]++)?[\"']?[ \\t]*+(?:=|:(?=[ \\t\\r\\n]))");

  private static final ObjectMapper YAML = new YAMLMapper();
  private static final ObjectMapper TOML = new TomlMapper();

  /**
   * @throws UnreadableException if there is no closing fence
   */
  static Optional<FrontMatterBlock> find(Source source) {
    String text = source.text();
    Matcher opening = OPENING.matcher(text);
    if (!opening.find()) {
      return Optional.empty();
    }
    int start = opening.end();
    boolean isToml = opening.group(1).equals("+++");
    Matcher end = (isToml ? TOML_END : YAML_END).matcher(text).region(start, text.length());
    boolean isClosed = end.find();
    boolean isEmpty = isClosed && text.substring(start, end.start()).isBlank();
    if (!isEmpty && !FIRST_FIELD.matcher(text).region(start, text.length()).find()) {
      return Optional.empty();
    }
    if (!isClosed) {
      throw new UnreadableException(
          "%s:1: the front matter is not closed; write a line \"%s\" after its last field"
              .formatted(source.name(), opening.group(1)));
    }
    return Optional.of(new FrontMatterBlock(isToml, new Span(start, end.start()), end.end()));
  }

  /**
   * The fields.
   *
   * @throws UnreadableException if they are not well-formed
   */
  JsonNode parse(Source source) {
    try {
      JsonNode fields = (isToml ? TOML : YAML).readTree(content.in(source.text()));
      return fields == null ? MissingNode.getInstance() : fields;
    } catch (JsonProcessingException malformed) {
      throw unreadable(source, malformed);
    }
  }

  private UnreadableException unreadable(Source source, JsonProcessingException malformed) {
    JsonLocation where = malformed.getLocation();
    int line = where == null ? 2 : Math.max(2, where.getLineNr() + 1);
    String what = malformed.getOriginalMessage().lines().findFirst().orElse("");
    return new UnreadableException(
        "%s:%s: the front matter is not valid %s (%s); correct it, or put quotes around a value with special characters"
            .formatted(source.name(), line, isToml ? "TOML" : "YAML", what),
        malformed);
  }
}
