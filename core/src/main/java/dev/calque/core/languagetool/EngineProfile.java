package dev.calque.core.languagetool;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.KnowledgeException;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.MqmType;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How LanguageTool is used for one language: {@code languages/<language>/languagetool.yaml}.
 *
 * @param variant the LanguageTool language code that analyses: {@code en-US}
 * @param accept variants whose dictionaries make a word known as well: {@code en-GB}
 * @param families the rules that stay on, in families, each with a reason
 */
record EngineProfile(String variant, List<String> accept, List<Family> families) {

  EngineProfile {
    accept = List.copyOf(accept);
    families = List.copyOf(families);
  }

  /** LanguageTool's ids of all rules that stay on. */
  Set<String> ruleIds() {
    return families.stream()
        .flatMap(family -> family.rules().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Rules that stay on for one reason.
   *
   * @param rules LanguageTool's ids
   */
  record Family(
      String name,
      String reason,
      MqmType mqm,
      Severity severity,
      Confidence confidence,
      List<String> rules) {}

  /** Empty if Calque has no profile for the language. */
  static Optional<EngineProfile> load(Knowledge knowledge, LanguageCode language) {
    String path = "languages/" + language + "/languagetool.yaml";
    try {
      var reader = knowledge.open(path);
      if (reader.isEmpty()) {
        return Optional.empty();
      }
      try (var open = reader.get()) {
        Yaml yaml = new ObjectMapper(new YAMLFactory()).readValue(open, Yaml.class);
        return Optional.of(yaml.toProfile());
      }
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new KnowledgeException(knowledge.describe(path) + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(knowledge.describe(path), e);
    }
  }

  private record Yaml(
      @JsonProperty(required = true) String variant,
      @JsonProperty(required = true) List<String> accept,
      @JsonProperty(required = true) List<YamlFamily> families) {

    EngineProfile toProfile() {
      return new EngineProfile(
          variant, accept, families.stream().map(YamlFamily::toFamily).toList());
    }
  }

  private record YamlFamily(
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) String reason,
      @JsonProperty(required = true) String mqm,
      @JsonProperty(required = true) String severity,
      @JsonProperty(required = true) String confidence,
      @JsonProperty(required = true) List<String> rules) {

    Family toFamily() {
      return new Family(
          name,
          reason,
          MqmType.of(mqm),
          Severity.valueOf(severity.toUpperCase(Locale.ROOT)),
          Confidence.valueOf(confidence.toUpperCase(Locale.ROOT)),
          List.copyOf(rules));
    }
  }
}
