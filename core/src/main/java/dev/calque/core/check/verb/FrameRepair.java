package dev.calque.core.check.verb;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Reading;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.syntax.Parse;
import dev.calque.core.syntax.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes a head with the complement that it takes. */
record FrameRepair(
    Article article, AnalyzedSegment segment, Parse parse, FrameWords words, int head) {

  private static final String OTHER_HEAD = "~";

  /** How the reported words should read; empty where that is not known. */
  List<String> of(Frame frame, List<Phrase> places) {
    List<String> written = new ArrayList<>();
    written.add(segment.textOf(parse.token(head), parse.token(places.get(0).start() - 1)));
    List<String> right = frame.right().orElse(List.of(""));
    for (String part : right) {
      Optional<String> text = part(frame, places, part, written);
      if (text.isEmpty()) {
        return List.of();
      }
      text.filter(words -> !words.isEmpty()).ifPresent(written::add);
    }
    return List.of(String.join(" ", written));
  }

  private Optional<String> part(
      Frame frame, List<Phrase> places, String part, List<String> written) {
    if (part.isEmpty()) {
      return Optional.empty();
    }
    if (part.startsWith(OTHER_HEAD)) {
      Optional<String> other = likeHead(part.substring(OTHER_HEAD.length()));
      written.clear();
      return other;
    }
    Optional<Slot> slot = Slot.named(part);
    return slot.isEmpty() ? Optional.of(part) : filled(frame, places, slot.get());
  }

  /** Another lemma with the tag that the head has here. */
  private Optional<String> likeHead(String lemma) {
    return parse.token(head).readings().stream()
        .map(Reading::pos)
        .filter(pos -> !pos.isEmpty())
        .flatMap(pos -> article.lexicon().inflect(lemma, Pattern.quote(pos)).stream())
        .findFirst();
  }

  private Optional<String> filled(Frame frame, List<Phrase> places, Slot wanted) {
    for (int i = 0; i < places.size(); i++) {
      Optional<Slot> slot = frame.wrong().get(i).slot();
      if (slot.isPresent() && slot.get() == wanted) {
        return Optional.of(text(places.get(i)));
      }
    }
    String tag = (wanted == Slot.GER ? words.gerund() : words.base()).tag().pattern();
    Token verb = parse.token(places.get(places.size() - 1).last());
    return verb.readings().stream()
        .flatMap(reading -> article.lexicon().inflect(reading.lemma(), tag).stream())
        .findFirst();
  }

  private String text(Phrase place) {
    return segment.textOf(parse.token(place.start()), parse.token(place.last()));
  }
}
