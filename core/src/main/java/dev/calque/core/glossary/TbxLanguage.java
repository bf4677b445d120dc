package dev.calque.core.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The terms of one concept in one language, as far as they have been read. Not thread-safe. */
final class TbxLanguage {

  private static final String PREFERRED = "preferredTerm-admn-sts";
  private static final Set<String> FORBIDDEN =
      Set.of("deprecatedTerm-admn-sts", "supersededTerm-admn-sts", "notRecommended");

  private final String code;
  private final int line;
  private final List<String> preferred = new ArrayList<>();
  private final List<String> admitted = new ArrayList<>();
  private final List<String> forbidden = new ArrayList<>();
  private String term = "";
  private String status = "";
  private String note = "";

  /**
   * @param line where it begins, 1-based
   */
  TbxLanguage(String code, int line) {
    this.code = code;
    this.line = line;
  }

  void openTerm() {
    term = "";
    status = "";
  }

  void term(String text) {
    term = text;
  }

  void status(String text) {
    status = text;
  }

  void note(String text) {
    note = text;
  }

  void closeTerm(Entries entries) {
    if (term.isEmpty()) {
      entries.problem(line, "a term of \"" + code + "\" is empty; write it in <term>");
    } else if (FORBIDDEN.contains(status)) {
      forbidden.add(term);
    } else {
      (status.equals(PREFERRED) ? preferred : admitted).add(term);
    }
  }

  void addTo(Entries entries, String conceptNote) {
    List<String> allowed = Stream.concat(preferred.stream(), admitted.stream()).distinct().toList();
    if (code.isEmpty()) {
      entries.problem(line, "terms of no language; write one in xml:lang");
      return;
    }
    entries
        .language(code, line)
        .ifPresent(
            language ->
                entries.add(
                    new GlossaryEntry(
                        Optional.of(language),
                        allowed,
                        forbidden.stream().distinct().toList(),
                        false,
                        note.isEmpty() ? conceptNote : note),
                    line));
  }
}
