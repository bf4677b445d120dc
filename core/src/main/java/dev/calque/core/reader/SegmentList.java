package dev.calque.core.reader;

import dev.calque.core.text.Directive;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the segments and directives of one document in any order. Not thread-safe. */
public final class SegmentList {

  private final List<Draft> drafts = new ArrayList<>();
  private final List<Directive> directives = new ArrayList<>();

  public void add(Role role, SegmentText text) {
    add(role, 0, text, Optional.empty());
  }

  /** Adds the text as a segment if there is something to read in it. */
  public void add(Role role, int level, SegmentText text, Optional<LanguageCode> language) {
    if (text.hasWords()) {
      drafts.add(new Draft(role, level, text.trimmed(), text.map(), language));
    }
  }

  /** Adds a comment, which counts if it tells Calque something. */
  public void comment(Span span, String content) {
    String text = content.strip();
    if (text.startsWith(Directive.PREFIX)) {
      directives.add(new Directive(span, text));
    }
  }

  /** All directives, in the order in which they begin in the source. */
  public List<Directive> directives() {
    return directives.stream().sorted(Comparator.comparing(Directive::span)).toList();
  }

  /** All segments, in the order in which they begin in the source. */
  public List<Segment> inSourceOrder() {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(Comparator.comparingInt(Draft::sourceStart));
    List<Segment> segments = new ArrayList<>(sorted.size());
    for (Draft draft : sorted) {
      segments.add(draft.segment(segments.size()));
    }
    return segments;
  }

  private record Draft(
      Role role, int level, String text, OffsetMap map, Optional<LanguageCode> language) {

    int sourceStart() {
      return map.toSource(new Span(0, 1)).start();
    }

    Segment segment(int index) {
      return new Segment(index, role, level, text, map, language);
    }
  }
}
