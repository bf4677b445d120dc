package dev.calque.core.eval.corpus;

import dev.calque.core.text.Role;
import java.util.List;
import java.util.Optional;

/**
 * One line of a corpus.
 *
 * @param role what it is in its article, if the line says so
 * @param text the text to be checked
 * @param errors what experts marked, each place and category once; empty if no expert saw it
 */
public record CorpusSegment(Optional<Role> role, String text, Optional<List<ExpertSpan>> errors) {

  public CorpusSegment {
    errors = errors.map(List::copyOf);
  }
}
