package dev.calque.core.check.glossary;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.glossary.Glossary;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** Holds a text against the house's glossary. Thread-safe. */
public final class GlossaryCheck implements SegmentCheck {

  static final Rule FORBIDDEN =
      Rule.of(
              "glossary/forbidden-term",
              "terminology/inconsistent-with-terminology-resource",
              Severity.MAJOR,
              "a form that the house's glossary forbids",
              "A house agreed on its terms, and a machine does not know them. Write the term of the"
                  + " glossary that the configuration names, inflected as the sentence wants it.")
          .meaning(Confidence.HIGH, "the glossary forbids the form, or what it is an inflection of")
          .meaning(Confidence.LOW, "another entry of the glossary allows the form")
          .with("The [[tram]] stops here.", "The light rail stops here.");

  static final Rule KEEP =
      Rule.of(
              "glossary/do-not-translate",
              "accuracy/do-not-translate",
              Severity.MAJOR,
              "a name that the house's glossary keeps as it is, in another form",
              "The glossary that the configuration names has terms that stay letter by letter as"
                  + " they are, whatever the language: titles, products, institutions.")
          .meaning(Confidence.HIGH, "the glossary forbids the form, or the capitals are others")
          .meaning(Confidence.LOW, "the words in lower case are words of the language as well")
          .with("She writes for [[The World]].", "She writes for Le Monde.");

  /** What can be reported, whether there is a glossary or not. */
  public static final List<Rule> RULES = List.of(FORBIDDEN, KEEP);

  private final ForbiddenForms forbidden;
  private final KeptTerms kept;

  private GlossaryCheck(ForbiddenForms forbidden, KeptTerms kept) {
    this.forbidden = forbidden;
    this.kept = kept;
  }

  /**
   * The check of texts in the language of a dictionary.
   *
   * @param glossary what holds for that language
   */
  public static GlossaryCheck of(Glossary glossary, Lexicon lexicon) {
    return new GlossaryCheck(ForbiddenForms.of(glossary, lexicon), KeptTerms.of(glossary, lexicon));
  }

  @Override
  public List<Rule> rules() {
    return RULES;
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    List<Piece> pieces = Piece.of(segment);
    List<Match> matches = new ArrayList<>(forbidden.find(segment, pieces));
    matches.addAll(kept.find(segment, pieces));
    return matches;
  }
}
