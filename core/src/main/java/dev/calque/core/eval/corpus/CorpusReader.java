package dev.calque.core.eval.corpus;

import dev.calque.core.text.LanguageCode;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads corpus files, {@code .jsonl} or {@code .jsonl.gz}. A file with a bad line is left out as a
 * whole, for what is left of it would give wrong figures; the others go on.
 */
public final class CorpusReader {

  private static final int PROBLEMS_A_FILE = 5;

  private final List<CorpusDocument> documents = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  private CorpusReader() {}

  /** Reads files in the order given; the name of each, without its endings, is its set. */
  public static Corpus read(List<Path> files) {
    CorpusReader reader = new CorpusReader();
    Map<String, Path> sets = new LinkedHashMap<>();
    for (Path file : files) {
      Path other = sets.putIfAbsent(CorpusFiles.set(file), file);
      if (other == null) {
        reader.readFile(file);
      } else if (!other.equals(file)) {
        reader.problems.add(file + ": a set of this name is in " + other + "; rename one of them");
      }
    }
    reader.documents.sort(Comparator.comparing(CorpusDocument::key));
    return new Corpus(reader.documents, reader.problems);
  }

  private void readFile(Path file) {
    Map<DocumentKey, Draft> drafts = new LinkedHashMap<>();
    List<String> wrong = new ArrayList<>();
    int number = 0;
    try (BufferedReader lines = open(file)) {
      LineParser parser = new LineParser(CorpusFiles.set(file));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        addLine(line, file + ":" + number + ": ", parser, drafts, wrong);
      }
      if (drafts.isEmpty() && wrong.isEmpty()) {
        wrong.add(file + ": no lines; a corpus has one JSON object a line");
      }
    } catch (CharacterCodingException e) {
      wrong.add(file + ":" + (number + 1) + ": not in UTF-8, here or soon after; convert the file");
    } catch (ZipException | EOFException e) {
      wrong.add(
          file + ":" + (number + 1) + ": damaged gzip (" + e.getMessage() + "); pack it anew");
    } catch (IOException e) {
      wrong.add(file + ": cannot be read (" + e + ")");
    }
    if (wrong.isEmpty()) {
      drafts.forEach((key, draft) -> documents.add(draft.document(key)));
    }
    wrong.stream().limit(PROBLEMS_A_FILE).forEach(problems::add);
    if (wrong.size() > PROBLEMS_A_FILE) {
      problems.add(file + ": " + (wrong.size() - PROBLEMS_A_FILE) + " more lines are wrong");
    }
  }

  private static void addLine(
      String line,
      String place,
      LineParser parser,
      Map<DocumentKey, Draft> drafts,
      List<String> wrong) {
    if (line.isBlank()) {
      return;
    }
    try {
      CorpusLine parsed = parser.parse(line);
      drafts
          .computeIfAbsent(parsed.key(), key -> new Draft(parsed.source(), new ArrayList<>()))
          .segments()
          .add(parsed.segment());
    } catch (BadLineException e) {
      wrong.add(place + e.getMessage());
    }
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream raw = Files.newInputStream(file);
    try {
      InputStream bytes = CorpusFiles.isPacked(file) ? new GZIPInputStream(raw) : raw;
      return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private record Draft(Optional<LanguageCode> source, List<CorpusSegment> segments) {

    CorpusDocument document(DocumentKey key) {
      return new CorpusDocument(key, source, segments);
    }
  }
}
