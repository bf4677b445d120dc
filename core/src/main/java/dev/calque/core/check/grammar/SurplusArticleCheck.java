package dev.calque.core.check.grammar;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Match;
import dev.calque.core.check.SegmentCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.syntax.WordClass;
import dev.calque.core.syntax.WordClasses;
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An article before a country that takes none, or before an office that a name follows. */
public final class SurplusArticleCheck implements SegmentCheck {

  private static final Rule COUNTRY =
      Rule.of(
              "article/country",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "An article before the name of a country",
              "Most names of countries take no article in English, as they do in other languages.")
          .meaning(Confidence.HIGH, "the country is in the list of those without article")
          .with("She moved to [[the Portugal]] in May.", "She moved to Portugal in May.");

  private static final Rule TITLE =
      Rule.of(
              "article/title",
              "linguistic-conventions/grammar",
              Severity.MAJOR,
              "An article before an office with a name",
              "An office before a name is a title: it has a capital and no article. With the"
                  + " article, the name stands between commas.")
          .meaning(Confidence.HIGH, "article, office and a name stand side by side without a comma")
          .with("He met [[the president Jane Roe]] in May.", "He met President Jane Roe in May.");

  private final WordClass article;
  private final WordClass compoundHead;
  private final WordClass particular;
  private final WordClass coordinator;
  private final Set<String> countries;
  private final Set<String> offices;

  private SurplusArticleCheck(Knowledge knowledge, LanguageCode target) {
    WordClasses classes = WordClasses.load(knowledge, target);
    String folder = "languages/" + target + "/grammar/";
    article = classes.get("definite-article");
    compoundHead = classes.get("noun-phrase-inside");
    particular = classes.get("after-particular-name");
    coordinator = classes.get("coordinator");
    countries = Table.load(knowledge, folder + "countries-without-article.txt").words();
    offices = Table.load(knowledge, folder + "offices.txt").words();
  }

  public static SurplusArticleCheck load(Knowledge knowledge, LanguageCode target) {
    return new SurplusArticleCheck(knowledge, target);
  }

  @Override
  public List<Rule> rules() {
    return List.of(COUNTRY, TITLE);
  }

  @Override
  public List<Match> check(Article context, AnalyzedSegment segment) {
    List<Match> matches = new ArrayList<>();
    for (Sentence sentence : segment.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 1 < tokens.size(); i++) {
        if (article.lists(tokens.get(i))) {
          country(segment, tokens, i).ifPresent(matches::add);
          title(segment, tokens, i).ifPresent(matches::add);
        }
      }
    }
    return matches;
  }

  private Optional<Match> country(AnalyzedSegment segment, List<Token> tokens, int i) {
    Token name = tokens.get(i + 1);
    if (!countries.contains(name.text()) || isParticular(tokens, i + 2)) {
      return Optional.empty();
    }
    String message = "\"" + name.text() + "\" takes no article.";
    Match match =
        Match.of(COUNTRY, segment.segment(), segment.spanOf(tokens.get(i), name), message);
    return Optional.of(match.replace(name.text()));
  }

  /**
   * Whether the article belongs to what follows ("the Spain striker", "the Spain of today", "the
   * Spain and Italy teams").
   */
  private boolean isParticular(List<Token> tokens, int next) {
    if (next >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(next);
    boolean joined = !token.spaceBefore() && !token.isWord() && next + 1 < tokens.size();
    if (joined && !tokens.get(next + 1).spaceBefore()) {
      return true;
    }
    boolean listed = coordinator.lists(token) || token.is(",");
    boolean namesGoOn = listed && next + 1 < tokens.size() && tokens.get(next + 1).isCapitalized();
    boolean ordinary = token.isWord() && compoundHead.may(token) && !token.isElided();
    return namesGoOn || ordinary || token.isCapitalized() || particular.lists(token);
  }

  private Optional<Match> title(AnalyzedSegment segment, List<Token> tokens, int i) {
    Optional<Office> office = officeAt(segment, tokens, i + 1);
    if (office.isEmpty()) {
      return Optional.empty();
    }
    int name = office.get().end();
    int end = name;
    while (end < tokens.size() && isNamePart(tokens.get(end))) {
      end++;
    }
    boolean goesOn = end < tokens.size() && tokens.get(end).isWord() && isHead(tokens.get(end));
    if (end - name < 2 || goesOn) {
      return Optional.empty();
    }
    String words = segment.textOf(tokens.get(i + 1), tokens.get(end - 1));
    String message = "An office before a name takes no article.";
    Match match =
        Match.of(
            TITLE, segment.segment(), segment.spanOf(tokens.get(i), tokens.get(end - 1)), message);
    return Optional.of(match.replace(titleCase(office.get(), words)).with(Confidence.HIGH));
  }

  private boolean isHead(Token token) {
    return compoundHead.only(token);
  }

  private Optional<Office> officeAt(AnalyzedSegment segment, List<Token> tokens, int start) {
    for (int length = 2; length >= 1; length--) {
      int end = start + length;
      if (end < tokens.size()) {
        String words = segment.textOf(tokens.get(start), tokens.get(end - 1));
        if (offices.contains(words)) {
          return Optional.of(new Office(words, end));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNamePart(Token token) {
    return token.isWord() && token.isCapitalized() && !token.isAllCaps();
  }

  private static String titleCase(Office office, String words) {
    StringBuilder title = new StringBuilder();
    for (String word : office.words().split(" ", -1)) {
      title.append(title.isEmpty() ? "" : " ").append(Initial.upper(word));
    }
    return title + words.substring(office.words().length());
  }

  /**
   * @param words as written, in lower case
   * @param end where the next token stands
   */
  private record Office(String words, int end) {}
}
