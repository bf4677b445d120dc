package dev.calque.core.glossary;

import dev.calque.core.text.LanguageCode;
import dev.calque.core.yaml.FileProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Entries of a file, as far as it has been read, and what is wrong with it. Not thread-safe. */
final class Entries {

  private final String file;
  private final List<GlossaryEntry> found = new ArrayList<>();
  private final List<FileProblem> problems = new ArrayList<>();

  Entries(String file) {
    this.file = file;
  }

  GlossaryFile file() {
    problems.sort(Comparator.comparingInt(FileProblem::line));
    return new GlossaryFile(new Glossary(found.stream().distinct().toList()), problems);
  }

  /**
   * Adds an entry, if nothing in it contradicts itself.
   *
   * @param line where it stands, 1-based
   */
  void add(GlossaryEntry entry, int line) {
    List<String> both = entry.forbidden().stream().filter(entry.allowed()::contains).toList();
    both.forEach(
        form ->
            problem(
                line, "\"" + form + "\" is a term and forbidden; take it out of one of the two"));
    if (both.isEmpty()) {
      found.add(entry);
    }
  }

  void problem(int line, String message) {
    problems.add(new FileProblem(file, line, message));
  }

  /** The language of a code; if it is of none, that is a problem. */
  Optional<LanguageCode> language(String code, int line) {
    try {
      LanguageCode language = LanguageCode.of(code);
      if (!language.displayName().equals(language.value())) {
        return Optional.of(language);
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    problem(line, "\"" + code + "\" is the code of no language; write one such as en, fr or uk");
    return Optional.empty();
  }
}
