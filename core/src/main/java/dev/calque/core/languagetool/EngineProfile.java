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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/**
 * How LanguageTool is used for one language: {@code languages/<language>/languagetool.yaml}.
 *
 * @param file how error messages name it
 * @param variant the LanguageTool language code that analyses: {@code en-US}
 * @param dictionaries Morfologik dictionaries among LanguageTool's resources, each of which makes a
 *     word known; if there are none, the variant's speller is asked, which takes longer to load
 * @param wordLists lists of words among LanguageTool's resources that are known as well
 * @param families the rules that stay on, in families, each with a reason
 */
record EngineProfile(
    String file,
    String variant,
    List<String> dictionaries,
    List<String> wordLists,
    List<Family> families) {

  EngineProfile {
    dictionaries = List.copyOf(dictionaries);
    wordLists = List.copyOf(wordLists);
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
   * @param measured whether their alarms have been counted; see {@link MeasuredRules}
   */
  record Family(
      String name,
      String reason,
      MqmType mqm,
      Severity severity,
      Confidence confidence,
      List<String> rules,
      boolean measured) {}

  /** Empty if Calque has no profile for the language. */
  static Optional<EngineProfile> load(Knowledge knowledge, LanguageCode language) {
    String path = "languages/" + language + "/languagetool.yaml";
    String file = knowledge.describe(path);
    try {
      var reader = knowledge.open(path);
      if (reader.isEmpty()) {
        return Optional.empty();
      }
      try (var open = reader.get()) {
        Yaml yaml = new ObjectMapper(new YAMLFactory()).readValue(open, Yaml.class);
        return Optional.of(yaml.toProfile(file));
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      String what = e.getOriginalMessage().lines().findFirst().orElse("cannot be read");
      throw new KnowledgeException(file + ":" + line + ": " + what, e);
    } catch (IllegalArgumentException e) {
      throw new KnowledgeException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private record Yaml(
      @JsonProperty(required = true) String variant,
      @JsonProperty(required = true) List<String> dictionaries,
      @JsonProperty(required = true) List<String> wordLists,
      @JsonProperty(required = true) List<YamlFamily> families) {

    EngineProfile toProfile(String file) {
      requireKnown(variant);
      Stream.concat(dictionaries.stream(), wordLists.stream()).forEach(Yaml::requireResource);
      return new EngineProfile(
          file,
          variant,
          dictionaries,
          wordLists,
          families.stream().map(YamlFamily::toFamily).toList());
    }

    private static void requireResource(String path) {
      if (!JLanguageTool.getDataBroker().resourceExists(path)) {
        throw new IllegalArgumentException("LanguageTool here has no resource \"" + path + "\"");
      }
    }

    private static void requireKnown(String variant) {
      if (!Languages.isLanguageSupported(variant)) {
        throw new IllegalArgumentException(
            "LanguageTool here has no language \"" + variant + "\"; write a code such as en-US");
      }
    }
  }

  private record YamlFamily(
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) String reason,
      @JsonProperty(required = true) String mqm,
      @JsonProperty(required = true) String severity,
      @JsonProperty(required = true) String confidence,
      @JsonProperty(required = true) List<String> rules,
      @Nullable String unmeasured) {

    Family toFamily() {
      return new Family(
          name,
          reason,
          MqmType.of(mqm),
          one(Severity.class, severity),
          one(Confidence.class, confidence),
          List.copyOf(rules),
          unmeasured == null);
    }

    private <E extends Enum<E>> E one(Class<E> type, String value) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> constant.name().equalsIgnoreCase(value))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "family " + name + ": \"" + value + "\" is none of " + known(type)));
    }

    private static String known(Class<? extends Enum<?>> type) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> constant.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", "));
    }
  }
}
