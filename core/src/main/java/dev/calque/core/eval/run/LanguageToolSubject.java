package dev.calque.core.eval.run;

import dev.calque.core.analysis.AnalysisException;
import dev.calque.core.eval.corpus.Articles;
import dev.calque.core.eval.corpus.CorpusDocument;
import dev.calque.core.eval.measure.Alarm;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.languagetool.PlainLanguageTool;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plain LanguageTool, given each segment by itself as Calque gives it. */
public final class LanguageToolSubject implements Subject {

  /** What reports call it. */
  public static final String NAME = "languagetool";

  private final PlainLanguageTool tool;

  public LanguageToolSubject(PlainLanguageTool tool) {
    this.tool = tool;
  }

  /**
   * LanguageTool with all rules that it has on by default.
   *
   * @param threads how many threads may check at once
   * @return empty if Calque has no profile for the language
   * @throws IllegalStateException if Calque has been made for the language before
   */
  public static Optional<Subject> load(Knowledge knowledge, LanguageCode target, int threads) {
    return PlainLanguageTool.load(knowledge, target, PlainLanguageTool.Rules.DEFAULT, threads)
        .map(LanguageToolSubject::new);
  }

  /** The version of LanguageTool. */
  public static String version() {
    return PlainLanguageTool.version();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Outcome check(CorpusDocument document) {
    List<Alarm> alarms = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    List<Span> places = Articles.spans(document);
    for (int i = 0; i < places.size(); i++) {
      try {
        for (PlainLanguageTool.Hit hit : tool.check(document.segments().get(i).text())) {
          alarms.add(new Alarm(hit.rule(), Alarm.UNRATED, hit.span().shift(places.get(i).start())));
        }
      } catch (AnalysisException e) {
        failures.add(document.key() + ": " + e.getMessage());
      }
    }
    return new Outcome(alarms, Optional.empty(), failures);
  }
}
