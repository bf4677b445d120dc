package dev.calque.core.check;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Reading;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Articles, dictionaries and data files small enough to stand in a test. */
public final class CheckKit {

  private CheckKit() {}

  /** An English article of paragraphs, with no dictionary. */
  public static Article paragraphs(String... texts) {
    return article(Set.of(), Arrays.stream(texts).map(t -> Block.of(Role.PARAGRAPH, t)).toList());
  }

  /** An English article of one paragraph whose dictionary has these words. */
  public static Article knowing(String words, String text) {
    return article(Set.of(words.split(" ")), List.of(Block.of(Role.PARAGRAPH, text)));
  }

  public static Article article(Block... blocks) {
    return article(Set.of(), List.of(blocks));
  }

  public static Article article(Set<String> words, List<Block> blocks) {
    List<AnalyzedSegment> segments = new ArrayList<>();
    for (Block block : blocks) {
      Segment segment =
          new Segment(
              segments.size(),
              block.role(),
              0,
              block.text(),
              OffsetMap.verbatim(0, block.text().length()),
              Optional.empty());
      segments.add(new AnalyzedSegment(segment, List.of()));
    }
    return new Article(
        LanguageCode.of("en"),
        Optional.empty(),
        segments,
        List.of(),
        new WordList(words),
        language -> Optional.empty());
  }

  /** A tree of data files: path, content, path, content. */
  public static Knowledge knowledge(String... files) {
    Map<String, String> tree = new java.util.TreeMap<>();
    for (int i = 0; i < files.length; i += 2) {
      tree.put(files[i], files[i + 1]);
    }
    return new InMemory(tree);
  }

  /** What a check marks, as {@code marked words -> first replacement}. */
  public static List<String> findings(Check check, Article article) {
    return check.check(article).stream()
        .map(m -> m.text() + m.replacements().stream().findFirst().map(r -> " -> " + r).orElse(""))
        .toList();
  }

  /** A block of an article. */
  public record Block(Role role, String text) {

    public static Block of(Role role, String text) {
      return new Block(role, text);
    }
  }

  private record WordList(Set<String> words) implements Lexicon {

    @Override
    public LanguageCode language() {
      return LanguageCode.of("en");
    }

    @Override
    public boolean knows(String word) {
      return words.contains(word) || words.contains(word.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<Reading> readings(String word) {
      return List.of();
    }

    @Override
    public boolean isCommon(String word) {
      return knows(word);
    }

    @Override
    public List<String> near(String word) {
      return List.of();
    }

    @Override
    public List<String> inflect(String lemma, String posPattern) {
      return List.of();
    }
  }

  private record InMemory(Map<String, String> files) implements Knowledge {

    @Override
    public String describe(String path) {
      return path;
    }

    @Override
    public Optional<Reader> open(String path) {
      return Optional.ofNullable(files.get(path)).map(StringReader::new);
    }

    @Override
    public List<String> list(String folder) {
      return files.keySet().stream().filter(path -> path.startsWith(folder + "/")).toList();
    }
  }
}
