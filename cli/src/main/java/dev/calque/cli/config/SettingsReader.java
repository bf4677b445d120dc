package dev.calque.cli.config;

import dev.calque.core.glossary.Glossary;
import dev.calque.core.glossary.GlossaryFile;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.yaml.FileProblem;
import dev.calque.core.yaml.YamlFields;
import dev.calque.core.yaml.YamlNode.Scalar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads the keys that hold for articles. */
final class SettingsReader {

  private static final String LANGUAGE = "language";
  private static final String SOURCE_LANGUAGE = "source-language";
  private static final String HOUSE_STYLE = "house-style";
  private static final String WORDS = "words";
  private static final String GLOSSARY = "glossary";
  private static final String PACKS = "packs";
  private static final String FRONT_MATTER = "front-matter";
  static final String RULES = "rules";

  static final List<String> KEYS =
      List.of(LANGUAGE, SOURCE_LANGUAGE, HOUSE_STYLE, WORDS, GLOSSARY, PACKS, FRONT_MATTER, RULES);

  /** Keys whose values are files and folders beside the configuration. */
  static final Set<String> NAMING_FILES = Set.of(WORDS, PACKS, GLOSSARY);

  private final Path folder;
  private final List<FileProblem> problems;

  SettingsReader(Path file, List<FileProblem> problems) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    this.folder = parent == null ? Path.of("") : parent;
    this.problems = problems;
  }

  Settings read(YamlFields fields) {
    return new Settings(
        fields.optional(LANGUAGE).flatMap(text -> language(fields, LANGUAGE, text)),
        fields.optional(SOURCE_LANGUAGE).flatMap(text -> language(fields, SOURCE_LANGUAGE, text)),
        byLanguage(fields, HOUSE_STYLE, SettingsReader::texts),
        byLanguage(fields, WORDS, this::words),
        glossary(fields),
        packs(fields),
        frontMatter(fields),
        fields.mapping(RULES).map(RuleSettingsReader::read).orElse(Settings.NONE.rules()));
  }

  private static Optional<LanguageCode> language(YamlFields fields, String key, String text) {
    try {
      LanguageCode code = LanguageCode.of(text);
      if (!code.displayName().equals(code.value())) {
        return Optional.of(code);
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    fields.problem(
        fields.line(key),
        "\"" + text + "\" is the code of no language; write one such as en, fr or uk");
    return Optional.empty();
  }

  private static Map<LanguageCode, Set<String>> byLanguage(
      YamlFields fields, String key, BiFunction<YamlFields, String, Set<String>> value) {
    Map<LanguageCode, Set<String>> found = new LinkedHashMap<>();
    fields
        .mapping(key)
        .ifPresent(
            inner -> {
              inner.allowOnce();
              for (String name : inner.keys()) {
                language(inner, name, name)
                    .ifPresent(code -> found.put(code, value.apply(inner, name)));
              }
            });
    return found;
  }

  private static Set<String> texts(YamlFields fields, String key) {
    Set<String> texts = new LinkedHashSet<>();
    fields.texts(key).forEach(scalar -> texts.add(scalar.text()));
    return texts;
  }

  private Set<String> words(YamlFields fields, String language) {
    Set<String> words = new LinkedHashSet<>();
    for (Scalar name : fields.texts(language)) {
      WordFile file = new WordFile(folder.resolve(name.text()).normalize());
      words.addAll(file.words(fields, name.line()));
    }
    return words;
  }

  private Glossary glossary(YamlFields fields) {
    Glossary glossary = Glossary.NONE;
    for (Scalar name : fields.texts(GLOSSARY)) {
      Path path = folder.resolve(name.text()).normalize();
      if (Files.isRegularFile(path)) {
        GlossaryFile file = GlossaryFile.read(path);
        problems.addAll(file.problems());
        glossary = glossary.and(file.glossary());
      } else {
        String problem = "there is no file " + path + "; name a glossary in TBX or CSV";
        problems.add(new FileProblem(fields.file(), name.line(), problem));
      }
    }
    return glossary;
  }

  private static Optional<List<String>> frontMatter(YamlFields fields) {
    return fields.has(FRONT_MATTER)
        ? Optional.of(fields.texts(FRONT_MATTER).stream().map(Scalar::text).toList())
        : Optional.empty();
  }

  private List<Path> packs(YamlFields fields) {
    return fields.texts(PACKS).stream().map(text -> pack(fields, text)).toList();
  }

  private Path pack(YamlFields fields, Scalar text) {
    Path path = folder.resolve(text.text()).normalize();
    if (!Files.isDirectory(path)) {
      problems.add(
          new FileProblem(
              fields.file(),
              text.line(),
              "there is no folder " + path + "; name one with rule packs"));
    }
    return path;
  }
}
