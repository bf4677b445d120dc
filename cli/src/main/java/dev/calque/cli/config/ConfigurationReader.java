package dev.calque.cli.config;

import dev.calque.cli.input.PathPatterns;
import dev.calque.core.yaml.FileProblem;
import dev.calque.core.yaml.YamlFields;
import dev.calque.core.yaml.YamlFile;
import dev.calque.core.yaml.YamlNode;
import dev.calque.core.yaml.YamlNode.Fields;
import dev.calque.core.yaml.YamlNode.Items;
import dev.calque.core.yaml.YamlNode.Scalar;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a {@code .calque.yaml}; all that is wrong with it is said at once. */
final class ConfigurationReader {

  private static final String EXCLUDE = "exclude";
  private static final String OVERRIDES = "overrides";
  private static final String PATHS = "paths";
  private static final Fields NOTHING = new Fields(Map.of(), Map.of(), Map.of(), 1);

  private final Path file;
  private final List<FileProblem> problems = new ArrayList<>();
  private final SettingsReader settings;

  private ConfigurationReader(Path file) {
    this.file = file;
    this.settings = new SettingsReader(file, problems);
  }

  /**
   * @throws ConfigurationException if anything is wrong with it
   */
  static Configuration read(Path file) {
    ConfigurationReader reader = new ConfigurationReader(file);
    Configuration configuration = reader.configuration();
    if (!reader.problems.isEmpty()) {
      throw new ConfigurationException(reader.problems);
    }
    return configuration;
  }

  private Configuration configuration() {
    YamlNode root = root();
    Fields written = root instanceof Fields fields ? fields : NOTHING;
    YamlFields fields = new YamlFields(file.toString(), written, problems);
    Set<String> known = new LinkedHashSet<>(SettingsReader.KEYS);
    known.addAll(List.of(EXCLUDE, OVERRIDES));
    known.addAll(GateReader.KEYS);
    fields.allowOnly(known);
    return new Configuration(
        file,
        new Block(written, settings.read(fields)),
        overrides(Optional.ofNullable(written.values().get(OVERRIDES))),
        patterns(fields, EXCLUDE),
        new GateReader(fields).read());
  }

  private YamlNode root() {
    try (Reader reader = new StringReader(Files.readString(file))) {
      YamlFile yaml = YamlFile.readMapping(file.toString(), reader);
      problems.addAll(yaml.problems());
      return yaml.items().isEmpty() ? NOTHING : yaml.items().get(0);
    } catch (CharacterCodingException e) {
      problems.add(new FileProblem(file.toString(), 1, "not UTF-8; save it in that encoding"));
      return NOTHING;
    } catch (IOException e) {
      problems.add(new FileProblem(file.toString(), 1, "cannot be read: " + e.getMessage()));
      return NOTHING;
    }
  }

  private List<PathOverride> overrides(Optional<YamlNode> node) {
    List<PathOverride> overrides = new ArrayList<>();
    if (node.orElse(NOTHING) instanceof Items items) {
      items.items().forEach(item -> override(item, overrides));
    } else if (node.isPresent()) {
      problem(node.get(), "\"overrides\" is a list; begin each part with \"- paths: …\"");
    }
    return overrides;
  }

  private void override(YamlNode node, List<PathOverride> overrides) {
    if (!(node instanceof Fields written)) {
      problem(node, "not a part of \"overrides\"; begin it with \"- paths: …\"");
      return;
    }
    YamlFields fields = new YamlFields(file.toString(), written, problems);
    Set<String> known = new LinkedHashSet<>(List.of(PATHS));
    known.addAll(SettingsReader.KEYS);
    fields.allowOnly(known);
    if (fields.texts(PATHS).isEmpty()) {
      problem(node, "no \"paths\"; say which files it is about, such as \"articles/fr/\"");
    }
    overrides.add(
        new PathOverride(patterns(fields, PATHS), new Block(written, settings.read(fields))));
  }

  private static PathPatterns patterns(YamlFields fields, String key) {
    return new PathPatterns(fields.texts(key).stream().map(Scalar::text).toList());
  }

  private void problem(YamlNode node, String message) {
    problems.add(new FileProblem(file.toString(), node.line(), message));
  }
}
