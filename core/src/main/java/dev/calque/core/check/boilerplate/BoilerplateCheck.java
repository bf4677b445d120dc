package dev.calque.core.check.boilerplate;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.check.boilerplate.Furniture.Place;
import dev.calque.core.check.boilerplate.Inventory.Piece;
import dev.calque.core.check.boilerplate.Inventory.Run;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Comment forms, share buttons, cookie notices and other furniture of the page that came along with
 * the article. It must be a whole sentence, never words within one, and an article that speaks of
 * it in its prose is about it.
 */
public final class BoilerplateCheck implements Check {

  static final Rule RULE =
      Rule.of(
              "boilerplate/page-furniture",
              "design-and-markup",
              Severity.MINOR,
              "A part of the page, not of the article",
              "This belongs to the page that the article was taken from: a form, a button or a"
                  + " notice. Delete it.")
          .meaning(
              Confidence.HIGH,
              "the words are known from forms and notices, and stand alone in their block")
          .with(
              "[[Your email address will not be published.]]",
              "The editors do not publish the addresses of readers.");

  private static final int PROSE_WORDS = 20;
  private static final int PROSE_BEHIND = 2;
  private static final int NEIGHBOURS = 2;

  private final Inventory inventory;

  private BoilerplateCheck(Inventory inventory) {
    this.inventory = inventory;
  }

  public static BoilerplateCheck load(Knowledge knowledge, LanguageCode target) {
    return new BoilerplateCheck(Inventory.load(knowledge, target));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    List<AnalyzedSegment> segments = article.segments();
    Map<Integer, Run> runs = new HashMap<>();
    for (int i = 0; i < segments.size(); i++) {
      int at = i;
      Role role = segments.get(i).role();
      if (role != Role.QUOTE && role != Role.TITLE) {
        inventory.in(segments.get(i).text()).ifPresent(run -> runs.put(at, run));
      }
    }
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Run run = runs.get(i);
      if (run != null && counts(segments, runs, i, run) && !isTopic(segments, runs, run)) {
        matches.add(match(segments.get(i).segment(), run));
      }
    }
    return matches;
  }

  private static Match match(Segment segment, Run run) {
    String platform = run.pieces().get(0).furniture().platform();
    Match match =
        Match.of(RULE, segment, run.span(), "This belongs to the page, not to the article.");
    return platform.isEmpty() ? match : match.because("Pages made with " + platform + " have it.");
  }

  private static boolean counts(
      List<AnalyzedSegment> segments, Map<Integer, Run> runs, int at, Run run) {
    Role role = segments.get(at).role();
    boolean company = hasCompany(runs, at) || run.pieces().size() > 1;
    if (run.has(Place.ANY) && role != Role.LIST_ITEM) {
      return true;
    }
    if (!run.whole()) {
      return false;
    }
    return company
        || (run.has(Place.END) && role != Role.LIST_ITEM && isBehind(segments, runs, at));
  }

  private static boolean hasCompany(Map<Integer, Run> runs, int at) {
    for (int i = at - NEIGHBOURS; i <= at + NEIGHBOURS; i++) {
      Run run = runs.get(i);
      if (i != at && run != null && run.whole() && (run.has(Place.ANY) || run.has(Place.END))) {
        return true;
      }
    }
    return false;
  }

  /** Whether hardly any prose follows. */
  private static boolean isBehind(List<AnalyzedSegment> segments, Map<Integer, Run> runs, int at) {
    long prose = 0;
    for (int i = at + 1; i < segments.size(); i++) {
      boolean longEnough = segments.get(i).text().split("\\s+").length >= PROSE_WORDS;
      prose += segments.get(i).role().isProse() && longEnough && !runs.containsKey(i) ? 1 : 0;
    }
    return at > 0 && prose < PROSE_BEHIND;
  }

  /** Whether the prose elsewhere has the same words inside a sentence. */
  private static boolean isTopic(List<AnalyzedSegment> segments, Map<Integer, Run> runs, Run run) {
    Piece first = run.pieces().get(0);
    for (int i = 0; i < segments.size(); i++) {
      Matcher matcher = first.furniture().phrase().matcher(segments.get(i).text());
      if (!runs.containsKey(i) && matcher.find()) {
        return true;
      }
    }
    return false;
  }
}
