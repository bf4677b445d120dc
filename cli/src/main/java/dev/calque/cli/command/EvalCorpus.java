package dev.calque.cli.command;

import dev.calque.cli.engine.Engine;
import dev.calque.cli.terminal.Surroundings;
import dev.calque.core.eval.corpus.Corpus;
import dev.calque.core.eval.corpus.CorpusDocument;
import dev.calque.core.eval.corpus.CorpusFiles;
import dev.calque.core.eval.corpus.CorpusReader;
import dev.calque.core.eval.corpus.Selection;
import dev.calque.core.text.LanguageCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The documents that a user wants to have measured.
 *
 * @param problems what cannot be measured, and what to do
 */
record EvalCorpus(List<CorpusDocument> documents, List<String> problems) {

  EvalCorpus {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }

  static EvalCorpus read(
      List<String> paths, Selection selection, Engine engine, Surroundings surroundings) {
    if (paths.isEmpty()) {
      throw new Problem(ExitCode.USAGE, "name a corpus: a file .jsonl, or a folder of them");
    }
    Corpus corpus = CorpusReader.read(files(paths, surroundings.workingFolder()));
    List<String> problems = new ArrayList<>(corpus.problems());
    List<CorpusDocument> wanted = new ArrayList<>(selection.of(corpus.documents()));
    Set<LanguageCode> known = engine.languages();
    SortedSet<String> unknown = new TreeSet<>();
    wanted.stream()
        .map(CorpusDocument::key)
        .filter(key -> !known.contains(key.target()))
        .forEach(key -> unknown.add(key.set() + ": in " + key.target()));
    unknown.forEach(
        set -> problems.add(set + ", which Calque does not check; leave it out, or --languages"));
    wanted.removeIf(document -> !known.contains(document.key().target()));
    if (wanted.isEmpty() && problems.isEmpty()) {
      throw new Problem(ExitCode.USAGE, "no document is left; ask for fewer restrictions");
    }
    return new EvalCorpus(wanted, problems);
  }

  private static List<Path> files(List<String> paths, Path workingFolder) {
    List<Path> files = new ArrayList<>();
    for (String path : paths) {
      Path resolved = workingFolder.resolve(path);
      if (!Files.exists(resolved)) {
        throw new Problem(ExitCode.USAGE, path + ": there is no such file or folder");
      }
      List<Path> found = CorpusFiles.in(resolved);
      if (found.isEmpty()) {
        throw new Problem(ExitCode.USAGE, path + ": no corpora (.jsonl, .jsonl.gz) in it");
      }
      files.addAll(found);
    }
    return files.stream().distinct().toList();
  }
}
