package dev.calque.core.reader.markdown;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.calque.core.reader.SegmentList;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields above the body of an article, in YAML or TOML. */
final class FrontMatter {

  private static final Map<String, Role> TEXT_FIELDS =
      Map.of(
          "title", Role.TITLE,
          "subtitle", Role.FRONT_MATTER,
          "description", Role.FRONT_MATTER,
          "summary", Role.FRONT_MATTER,
          "excerpt", Role.FRONT_MATTER);
  private static final Set<String> LANGUAGE_FIELDS = Set.of("lang", "language", "locale");
  private static final Set<String> SOURCE_LANGUAGE_FIELDS =
      Set.of("sourcelanguage", "translatedfrom", "originallanguage");

  private static final String IGNORE = "calque-ignore";

  private static final Pattern KEY =
      Pattern.compile("^[\"']?([A-Za-z_][\\w-]*)[\"']?[ \\t]*[:=][ \\t]*", Pattern.MULTILINE);
  private static final Pattern TABLE = Pattern.compile("^[ \\t]*\\[", Pattern.MULTILINE);

  private final String source;
  private final Optional<FrontMatterBlock> block;
  private final JsonNode fields;

  private FrontMatter(String source, Optional<FrontMatterBlock> block, JsonNode fields) {
    this.source = source;
    this.block = block;
    this.fields = fields;
  }

  /**
   * @throws dev.calque.core.reader.UnreadableException if the front matter is not closed or not
   *     well-formed
   */
  static FrontMatter of(Source source) {
    Optional<FrontMatterBlock> block = FrontMatterBlock.find(source);
    JsonNode fields = block.map(b -> b.parse(source)).orElse(MissingNode.getInstance());
    return new FrontMatter(source.text(), block, fields);
  }

  int bodyStart() {
    return block.map(FrontMatterBlock::bodyStart).orElse(0);
  }

  Optional<LanguageCode> declaredLanguage() {
    return language(LANGUAGE_FIELDS);
  }

  Optional<LanguageCode> declaredSourceLanguage() {
    return language(SOURCE_LANGUAGE_FIELDS);
  }

  /** The texts of the usual fields, and what is not to be reported. */
  void addTo(SegmentList segments) {
    block.ifPresent(b -> addFields(b, TEXT_FIELDS, segments));
  }

  /**
   * The texts of chosen fields, and what is not to be reported.
   *
   * @param keys their names, case ignored; nested ones as {@code seo.title}
   */
  void addTo(SegmentList segments, List<String> keys) {
    Set<String> chosen =
        keys.stream().map(key -> key.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    block.ifPresent(
        found -> {
          addFields(found, Map.of(), segments);
          values(found).stream()
              .filter(value -> chosen.contains(value.path().toLowerCase(Locale.ROOT)))
              .forEach(value -> add(found, value, segments));
        });
  }

  private List<FrontMatterValue> values(FrontMatterBlock found) {
    return found.isToml()
        ? TomlValues.of(source, found.content(), fields)
        : YamlValues.of(source, found.content());
  }

  private void add(FrontMatterBlock found, FrontMatterValue value, SegmentList segments) {
    Role role = TEXT_FIELDS.getOrDefault(value.path().toLowerCase(Locale.ROOT), Role.FRONT_MATTER);
    Span rest = new Span(value.start(), found.content().end());
    segments.add(role, Scalar.textOf(source, rest, value.text()));
  }

  private void addFields(FrontMatterBlock found, Map<String, Role> texts, SegmentList segments) {
    Span content = topLevel(found);
    Matcher key = KEY.matcher(source).region(content.start(), content.end());
    while (key.find()) {
      JsonNode value = fields.path(key.group(1));
      Optional<Role> role = Optional.ofNullable(texts.get(key.group(1).toLowerCase(Locale.ROOT)));
      if (key.group(1).equals(IGNORE)) {
        segments.comment(new Span(key.start(), key.end()), ignored(value));
      } else if (role.isPresent() && value.isTextual()) {
        Span rest = new Span(key.end(), content.end());
        segments.add(role.get(), Scalar.textOf(source, rest, value.textValue()));
      }
    }
  }

  /** The field with rules that are not to be reported, as a directive for the file. */
  private static String ignored(JsonNode rules) {
    List<String> ids = new ArrayList<>();
    (rules.isArray() ? rules : List.of(rules)).forEach(rule -> ids.add(rule.asText("")));
    return IGNORE + "-file " + String.join(", ", ids);
  }

  /** In TOML, what follows a table's header belongs to the table. */
  private Span topLevel(FrontMatterBlock found) {
    Span content = found.content();
    Matcher table = TABLE.matcher(source).region(content.start(), content.end());
    return found.isToml() && table.find() ? new Span(content.start(), table.start()) : content;
  }

  private Optional<LanguageCode> language(Set<String> names) {
    return fields.properties().stream()
        .filter(f -> names.contains(f.getKey().toLowerCase(Locale.ROOT).replaceAll("[-_]", "")))
        .filter(f -> f.getValue().isTextual())
        .flatMap(f -> parse(f.getValue().textValue()).stream())
        .findFirst();
  }

  private static Optional<LanguageCode> parse(String tag) {
    try {
      return Optional.of(LanguageCode.of(tag));
    } catch (IllegalArgumentException notATag) {
      return Optional.empty();
    }
  }
}
