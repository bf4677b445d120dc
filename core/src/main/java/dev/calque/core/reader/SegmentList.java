package dev.calque.core.reader;

import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects the segments of one document in any order. Not thread-safe. */
public final class SegmentList {

  private final List<Draft> drafts = new ArrayList<>();

  public void add(Role role, SegmentText text) {
    add(role, 0, text, Optional.empty());
  }

  /** Adds the text as a segment if there is something to read in it. */
  public void add(Role role, int level, SegmentText text, Optional<LanguageCode> language) {
    if (text.hasWords()) {
      drafts.add(new Draft(role, level, text.trimmed(), text.map(), language));
    }
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
