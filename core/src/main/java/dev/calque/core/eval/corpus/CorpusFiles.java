package dev.calque.core.eval.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which files are corpora. */
public final class CorpusFiles {

  private static final Pattern ENDING = Pattern.compile("\\.jsonl(\\.gz)?$");

  private CorpusFiles() {}

  /** A file itself; of a folder, the corpora in it at any depth, sorted. */
  public static List<Path> in(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> ENDING.matcher(file.toString()).find())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  static String set(Path file) {
    return ENDING.matcher(String.valueOf(file.getFileName())).replaceFirst("");
  }

  static boolean isPacked(Path file) {
    return file.toString().endsWith(".gz");
  }
}
