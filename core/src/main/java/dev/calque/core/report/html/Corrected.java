package dev.calque.core.report.html;

import dev.calque.core.lint.Finding;
import dev.calque.core.lint.Fix;
import dev.calque.core.text.Source;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An article with the first suggestion of every finding applied. Of two fixes that overlap the
 * first in the text is applied.
 *
 * @param source the new text, under the old name
 * @param changes what is new, in UTF-16 units of the new text; nothing for a deletion
 * @param applied how many fixes that is
 */
record Corrected(Source source, List<Highlight<Fix>> changes, int applied) {

  Corrected {
    changes = List.copyOf(changes);
  }

  static Corrected of(Source original, List<Finding> findings) {
    List<Fix> fixes =
        findings.stream()
            .flatMap(finding -> finding.fixes().stream().limit(1))
            .sorted(Comparator.comparing(Fix::span))
            .toList();
    StringBuilder text = new StringBuilder();
    List<Highlight<Fix>> changes = new ArrayList<>();
    int applied = 0;
    int copied = 0;
    for (Fix fix : fixes) {
      if (fix.span().start() < copied) {
        continue;
      }
      text.append(original.text(), copied, fix.span().start());
      Span place = new Span(text.length(), text.length() + fix.replacement().length());
      if (!place.isEmpty()) {
        changes.add(new Highlight<>(place, fix));
      }
      text.append(fix.replacement());
      copied = fix.span().end();
      applied++;
    }
    text.append(original.text(), copied, original.text().length());
    return new Corrected(new Source(original.name(), text.toString()), changes, applied);
  }
}
