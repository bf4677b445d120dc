package dev.calque.core.check.agreement;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Sentence;
import dev.calque.core.analysis.Token;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.Table;
import dev.calque.core.rule.Confidence;
import dev.calque.core.rule.Rule;
import dev.calque.core.rule.Severity;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An acronym with articles of two genders in one article: "el SNP" and "la SNP". The engine guesses
 * each time anew what the letters stand for. Data: {@code agreement/articles.tsv}, an article and
 * its gender a row, and the article of the other gender, if it can simply take its place.
 */
public final class AcronymGenderCheck implements Check {

  private static final Rule RULE =
      Rule.of(
              "agreement/acronym-gender",
              "linguistic-conventions/grammar",
              Severity.MINOR,
              "An acronym with articles of two genders",
              "An acronym has the gender of what it stands for, the same all through the article.")
          .meaning(Confidence.MEDIUM, "the other gender stands at least as often")
          .with("El SNP ganó. Hoy [[la SNP]] gobierna.", "El SNP ganó. Hoy el SNP gobierna.");

  private record Form(String gender, Optional<String> other) {}

  private record Use(AnalyzedSegment segment, Token article, Token acronym, Form form) {}

  private final Map<String, Form> articles;

  private AcronymGenderCheck(Map<String, Form> articles) {
    this.articles = Map.copyOf(articles);
  }

  /** Silent in a language without {@code articles.tsv}. */
  public static AcronymGenderCheck load(Knowledge knowledge, LanguageCode target) {
    Table table = Table.load(knowledge, "languages/" + target + "/agreement/articles.tsv");
    return new AcronymGenderCheck(
        table.rows().stream()
            .collect(
                Collectors.toMap(
                    row -> row.cell(0),
                    row ->
                        new Form(
                            row.cell(1),
                            Optional.of(row.cell(2)).filter(other -> !other.isEmpty())))));
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article) {
    if (articles.isEmpty()) {
      return List.of();
    }
    Map<String, List<Use>> uses = new LinkedHashMap<>();
    for (AnalyzedSegment segment : article.segments()) {
      if (segment.role() != Role.INTERFACE) {
        segment.sentences().forEach(sentence -> collect(segment, sentence, uses));
      }
    }
    return uses.values().stream().flatMap(all -> odd(all).stream()).toList();
  }

  private void collect(AnalyzedSegment segment, Sentence sentence, Map<String, List<Use>> uses) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      Form form = articles.get(tokens.get(i - 1).lower());
      if (form != null && isAcronym(tokens, i)) {
        uses.computeIfAbsent(tokens.get(i).text(), key -> new ArrayList<>())
            .add(new Use(segment, tokens.get(i - 1), tokens.get(i), form));
      }
    }
  }

  private static boolean isAcronym(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean shouted = tokens.get(i - 1).isAllCaps();
    boolean goesOn = i + 1 < tokens.size() && goesOn(tokens.get(i + 1));
    return token.isAllCaps()
        && !shouted
        && !goesOn
        && token.text().chars().allMatch(Character::isLetter);
  }

  private static boolean goesOn(Token next) {
    return next.spaceBefore()
        ? next.isCapitalized()
        : next.isWord() || next.text().startsWith("-") || next.text().startsWith("/");
  }

  private static List<Match> odd(List<Use> uses) {
    Map<String, Long> counts =
        uses.stream()
            .collect(Collectors.groupingBy(use -> use.form().gender(), Collectors.counting()));
    if (counts.size() < 2) {
      return List.of();
    }
    String first = uses.get(0).form().gender();
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElseThrow();
    String usual =
        counts.getOrDefault(first, 0L) == most
            ? first
            : counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElseThrow();
    return uses.stream()
        .filter(use -> !use.form().gender().equals(usual))
        .map(AcronymGenderCheck::match)
        .toList();
  }

  private static Match match(Use use) {
    String acronym = use.acronym().text();
    Match match =
        Match.of(
                RULE,
                use.segment().segment(),
                use.article().span().cover(use.acronym().span()),
                "“%s” has the other gender elsewhere in the article.".formatted(acronym))
            .with(Confidence.MEDIUM);
    return use.form().other().map(other -> match.replace(other + " " + acronym)).orElse(match);
  }
}
