package dev.calque.cli.command;

import dev.calque.cli.config.Settings;
import dev.calque.cli.engine.Engine;
import dev.calque.core.glossary.Glossary;
import dev.calque.core.lint.RuleSettings;
import dev.calque.core.text.LanguageCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what articles and rules are. */
final class EngineArguments {

  @Option(
      names = "--language",
      paramLabel = "LANG",
      description =
          "The language that the articles are written in, such as en or fr. Without it, each"
              + " article tells its own.")
  private @Nullable LanguageCode language;

  @Option(
      names = "--source-language",
      paramLabel = "LANG",
      description =
          "The language that the articles were translated from. Without it, it is inferred from"
              + " what an article betrays.")
  private @Nullable LanguageCode sourceLanguage;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "A folder with rule packs of your own; may be repeated.")
  private List<String> ruleFolders = new ArrayList<>();

  Optional<LanguageCode> language() {
    return Optional.ofNullable(language);
  }

  /** The options, once it is clear that they can be followed. */
  Settings settings(Engine engine, Path workingFolder) {
    language().ifPresent(code -> requireSupported(engine, code));
    return new Settings(
        language(),
        Optional.ofNullable(sourceLanguage),
        Map.of(),
        Map.of(),
        Glossary.NONE,
        folders(ruleFolders, workingFolder),
        Optional.empty(),
        RuleSettings.NONE);
  }

  /** The folders that {@code --rules} names, once it is clear that they are there. */
  static List<Path> folders(List<String> names, Path workingFolder) {
    List<Path> folders = new ArrayList<>();
    for (String folder : names) {
      Path path = workingFolder.resolve(folder);
      if (!Files.isDirectory(path)) {
        throw new Problem(
            ExitCode.USAGE, "--rules " + folder + ": there is no such folder; name one with packs");
      }
      folders.add(path);
    }
    return folders;
  }

  private static void requireSupported(Engine engine, LanguageCode code) {
    if (!engine.languages().contains(code)) {
      String known =
          engine.languages().stream().map(LanguageCode::value).collect(Collectors.joining(", "));
      throw new Problem(
          ExitCode.USAGE,
          "--language "
              + code
              + ": Calque does not check "
              + code.displayName()
              + "; it checks "
              + known);
    }
  }
}
