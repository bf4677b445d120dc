package dev.calque.core.pack;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.yaml.FileProblem;
import dev.calque.core.yaml.YamlFile;
import dev.calque.core.yaml.YamlNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the rule packs of a tree: {@code packs/<target>/…}, or {@code <target>/…} in a user's
 * folder. What is wrong becomes a problem of the result; one wrong entry does not stop the others.
 */
public final class PackLoader {

  private final Knowledge knowledge;
  private final List<PackEntry> entries = new ArrayList<>();
  private final List<XmlPack> xml = new ArrayList<>();
  private final List<FileProblem> problems = new ArrayList<>();
  private final Map<String, PackEntry> byId = new LinkedHashMap<>();

  private PackLoader(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * The packs for articles in {@code target}; none is no problem. Where the build left an index,
   * entries stay unread until they are needed.
   */
  public static Packs load(Knowledge knowledge, LanguageCode target) {
    Optional<PackIndex> index = PackIndex.open(knowledge, target);
    return load(knowledge, target, index, path -> index.isEmpty() || PackFile.isXml(path));
  }

  /** The same packs, each entry read, whether there is an index or not. */
  public static Packs read(Knowledge knowledge, LanguageCode target) {
    return load(knowledge, target, Optional.empty(), path -> true);
  }

  private static Packs load(
      Knowledge knowledge,
      LanguageCode target,
      Optional<PackIndex> index,
      Predicate<String> wanted) {
    PackLoader loader = new PackLoader(knowledge);
    Stream.of("packs/" + target, target.value())
        .flatMap(folder -> knowledge.list(folder).stream())
        .filter(wanted)
        .forEach(loader::readFile);
    return new Packs(target, loader.entries, index, loader.xml, loader.problems);
  }

  /** The target languages that a user's folder has packs for. */
  public static SortedSet<LanguageCode> targets(Knowledge knowledge) {
    return files(knowledge).stream()
        .flatMap(path -> target(path).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Packs of a user's folder that no target language would read. */
  public static List<FileProblem> strays(Knowledge knowledge) {
    return files(knowledge).stream()
        .filter(path -> target(path).isEmpty())
        .map(
            path ->
                new FileProblem(
                    knowledge.describe(path),
                    1,
                    "not in the folder of a target language; move it to en/ or en/from-fr/"))
        .toList();
  }

  private static List<String> files(Knowledge knowledge) {
    return Stream.concat(knowledge.list("packs").stream(), knowledge.list("").stream())
        .distinct()
        .filter(path -> PackFile.isYaml(path) || PackFile.isXml(path))
        .toList();
  }

  private static Optional<LanguageCode> target(String path) {
    String[] parts = path.replaceFirst("^packs/", "").split("/", -1);
    return parts.length > 1 && parts[0].matches("[a-z]{2,3}")
        ? Optional.of(new LanguageCode(parts[0]))
        : Optional.empty();
  }

  private void readFile(String path) {
    if (!PackFile.isYaml(path) && !PackFile.isXml(path)) {
      return;
    }
    String name = knowledge.describe(path);
    try (Reader reader = knowledge.open(path).orElseThrow(() -> new IOException("no such file"))) {
      PackFile pack = PackFile.of(path, name);
      if (PackFile.isXml(path)) {
        xml.add(new XmlPack(name, pack.prefix(), pack.source(), text(reader)));
      } else {
        readYaml(pack, reader);
      }
    } catch (PackSyntaxException e) {
      problems.add(new FileProblem(name, 1, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static String text(Reader reader) {
    return new BufferedReader(reader).lines().collect(Collectors.joining("\n"));
  }

  private void readYaml(PackFile pack, Reader reader) throws IOException {
    YamlFile yaml = YamlFile.read(pack.file(), reader, 1);
    for (YamlNode item : yaml.items()) {
      EntryReader.read(pack, item, problems).ifPresent(this::add);
    }
    problems.addAll(yaml.problems());
  }

  private void add(PackEntry entry) {
    PackEntry first = byId.putIfAbsent(entry.id().value(), entry);
    if (first == null) {
      entries.add(entry);
    } else {
      problems.add(
          new FileProblem(
              entry.file(),
              entry.line(),
              "the id " + entry.id() + " is taken, see line " + first.line() + "; choose another"));
    }
  }
}
