package dev.calque.core.eval.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Span;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one line of a corpus; fields that it does not know are ignored. */
final class LineParser {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final String set;

  LineParser(String set) {
    this.set = set;
  }

  CorpusLine parse(String line) throws BadLineException {
    JsonNode json = tree(line);
    if (!json.isObject()) {
      throw new BadLineException("no JSON object; write one object a line");
    }
    text(json, "segment", true);
    String target = text(json, "target", false);
    DocumentKey key =
        new DocumentKey(
            set,
            language(json, "targetLanguage"),
            constant(Origin.class, json, "origin"),
            text(json, "system", true),
            text(json, "document", true));
    Optional<LanguageCode> source =
        isThere(json, "sourceLanguage")
            ? Optional.of(language(json, "sourceLanguage"))
            : Optional.empty();
    Optional<Role> role =
        isThere(json, "role") ? Optional.of(constant(Role.class, json, "role")) : Optional.empty();
    return new CorpusLine(key, source, new CorpusSegment(role, target, errors(json, target)));
  }

  private static JsonNode tree(String line) throws BadLineException {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new BadLineException(
          "no JSON (" + e.getOriginalMessage() + "); write one JSON object a line");
    }
  }

  private static boolean isThere(JsonNode json, String field) {
    return json.hasNonNull(field);
  }

  private static String text(JsonNode json, String field, boolean numberToo)
      throws BadLineException {
    JsonNode value = json.path(field);
    if (value.isMissingNode() || value.isNull()) {
      throw new BadLineException("no \"" + field + "\"; every line needs one");
    }
    if (value.isTextual() || (numberToo && value.isIntegralNumber())) {
      return value.asText();
    }
    throw new BadLineException(
        "\""
            + field
            + "\" is "
            + kind(value)
            + "; write a string"
            + (numberToo ? " or number" : ""));
  }

  private static LanguageCode language(JsonNode json, String field) throws BadLineException {
    try {
      return LanguageCode.of(text(json, field, false));
    } catch (IllegalArgumentException e) {
      throw new BadLineException("\"" + field + "\": " + e.getMessage());
    }
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonNode json, String field)
      throws BadLineException {
    String value = text(json, field, false);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(value.replace('-', '_')))
        .findFirst()
        .orElseThrow(
            () ->
                new BadLineException(
                    "\"" + field + "\" is \"" + value + "\"; write one of " + names(type)));
  }

  private static <E extends Enum<E>> String names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(
            constant ->
                type == Origin.class
                    ? constant.name()
                    : constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(", "));
  }

  private static Optional<List<ExpertSpan>> errors(JsonNode json, String target)
      throws BadLineException {
    if (!isThere(json, "errors")) {
      return Optional.empty();
    }
    JsonNode list = json.get("errors");
    if (!list.isArray()) {
      throw new BadLineException("\"errors\" is " + kind(list) + "; write a list of objects");
    }
    // several experts may have marked the same
    Set<ExpertSpan> spans = new LinkedHashSet<>();
    for (JsonNode error : list) {
      spans.add(span(error, target.length()));
    }
    return Optional.of(List.copyOf(spans));
  }

  private static ExpertSpan span(JsonNode error, int length) throws BadLineException {
    if (!error.isObject()) {
      throw new BadLineException("an error is " + kind(error) + "; write an object");
    }
    int start = offset(error, "start");
    int end = offset(error, "end");
    if (start < 0 || end < start || end > length) {
      throw new BadLineException(
          "an error spans "
              + start
              + " to "
              + end
              + ", the target has "
              + length
              + " UTF-16 units; count from 0, the end exclusive");
    }
    return new ExpertSpan(new Span(start, end), text(error, "category", false));
  }

  private static int offset(JsonNode error, String field) throws BadLineException {
    JsonNode value = error.path(field);
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new BadLineException(
          "the \"" + field + "\" of an error is " + kind(value) + "; write a whole number");
    }
    return value.intValue();
  }

  private static String kind(JsonNode value) {
    return value.isMissingNode()
        ? "missing"
        : "of type " + value.getNodeType().name().toLowerCase(Locale.ROOT);
  }
}
