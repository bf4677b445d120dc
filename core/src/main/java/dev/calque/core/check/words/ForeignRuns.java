package dev.calque.core.check.words;

import dev.calque.core.check.Match;
import dev.calque.core.rule.Confidence;
import java.util.ArrayList;
import java.util.List;

/** Joins foreign words of one language that stand next to each other: one run is one match. */
final class ForeignRuns {

  private ForeignRuns() {}

  /** In the same order, with each run at the place of its first word. */
  static List<Match> join(List<Match> matches) {
    List<Match> joined = new ArrayList<>();
    for (Match match : matches) {
      int last = joined.size() - 1;
      if (last >= 0 && continues(joined.get(last), match)) {
        joined.set(last, join(joined.get(last), match));
      } else {
        joined.add(match);
      }
    }
    return joined;
  }

  private static boolean continues(Match run, Match next) {
    return run.witness().isPresent()
        && run.witness().equals(next.witness())
        && run.segment().equals(next.segment())
        && run.span().end() <= next.span().start()
        && run.segment().text().substring(run.span().end(), next.span().start()).isBlank();
  }

  private static Match join(Match run, Match next) {
    Match whole =
        Match.of(run.rule(), run.segment(), run.span().cover(next.span()), message(run, next))
            .with(best(run.confidence(), next.confidence()));
    Match witnessed = run.witness().map(whole::with).orElse(whole);
    for (String reason : run.evidence()) {
      witnessed = witnessed.because(reason);
    }
    for (String reason : next.evidence()) {
      witnessed = witnessed.because(reason);
    }
    return witnessed;
  }

  private static String message(Match run, Match next) {
    String text = run.span().cover(next.span()).in(run.segment().text());
    String rest = run.message().substring(run.message().lastIndexOf('\u201d') + 1);
    return "\u201c" + text + "\u201d" + rest;
  }

  private static Confidence best(Confidence one, Confidence other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
