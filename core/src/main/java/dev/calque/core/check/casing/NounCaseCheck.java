package dev.calque.core.check.casing;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.analysis.Lexicon;
import dev.calque.core.analysis.Reading;
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
import dev.calque.core.text.Initial;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Nouns in lower case, in a language that writes nouns with a capital: a word that the dictionary
 * knows with a capital only, and as a noun ({@code noun-case/tags.txt} says what tag that is).
 * Languages without that file have no such habit.
 */
public final class NounCaseCheck implements SegmentCheck {

  private static final Rule RULE =
      Rule.of(
              "casing/noun",
              "linguistic-conventions/spelling",
              Severity.MINOR,
              "A noun in lower case",
              "The language writes nouns with a capital, the source does not. Write it with one.")
          .meaning(Confidence.HIGH, "the dictionary knows the word with a capital only, as a noun")
          .meaning(Confidence.LOW, "the writer does without capitals, or the phrase is foreign")
          .with("Er las [[die zeitung]].", "Er las die Zeitung.");

  private static final int SHORTEST = 4;
  private static final int NEAR = 4;
  private static final Pattern WORD = Pattern.compile("\\p{Ll}{" + SHORTEST + ",}");
  private static final Pattern COMPOUND =
      Pattern.compile("(\\p{Lu}[\\p{L}\\p{N}]*(?:-[\\p{Lu}\\p{N}][\\p{L}\\p{N}]*)*-)(\\p{Ll}{3,})");

  private final Optional<Pattern> nounTag;
  private final Set<String> lowerCase;

  private NounCaseCheck(Optional<Pattern> nounTag, Set<String> lowerCase) {
    this.nounTag = nounTag;
    this.lowerCase = Set.copyOf(lowerCase);
  }

  public static NounCaseCheck load(Knowledge knowledge, LanguageCode target) {
    String folder = "languages/" + target + "/noun-case/";
    return new NounCaseCheck(
        Table.load(knowledge, folder + "tags.txt").rows().stream()
            .findFirst()
            .map(row -> Pattern.compile(row.cell(0))),
        Table.load(knowledge, folder + "lower-case.txt").words());
  }

  @Override
  public List<Rule> rules() {
    return List.of(RULE);
  }

  @Override
  public List<Match> check(Article article, AnalyzedSegment segment) {
    if (nounTag.isEmpty()
        || segment.role() == Role.INTERFACE
        || !Words.hasUpperCase(segment.text())) {
      return List.of();
    }
    List<Match> matches = new ArrayList<>();
    for (Sentence sentence : segment.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Optional<String> right = capitalized(article.lexicon(), tokens.get(i), nounTag.get());
        if (right.isPresent() && standsAlone(segment.text(), tokens.get(i))) {
          matches.add(match(segment, tokens.get(i), right.get(), isUnsure(article, tokens, i)));
        }
      }
    }
    return matches;
  }

  /** How the token reads with the capital that it lacks. */
  private Optional<String> capitalized(Lexicon lexicon, Token token, Pattern tag) {
    if (isUntagged(token) && isLowerCaseNoun(lexicon, token.text(), tag)) {
      return Optional.of(Initial.upper(token.text()));
    }
    Matcher compound = COMPOUND.matcher(token.text());
    return compound.matches() && isLowerCaseNoun(lexicon, compound.group(2), tag)
        ? Optional.of(compound.group(1) + Initial.upper(compound.group(2)))
        : Optional.empty();
  }

  private boolean isLowerCaseNoun(Lexicon lexicon, String word, Pattern tag) {
    if (!WORD.matcher(word).matches()
        || lowerCase.contains(word)
        || lexicon.knows(word)
        || !lexicon.readings(word).isEmpty()) {
      return false;
    }
    List<Reading> readings = lexicon.readings(Initial.upper(word));
    return !readings.isEmpty() && readings.stream().allMatch(r -> tag.matcher(r.pos()).matches());
  }

  private static boolean isUntagged(Token token) {
    return token.readings().stream().allMatch(reading -> reading.pos().isEmpty());
  }

  /** Whether neither an address nor a name goes on beside the token. */
  private static boolean standsAlone(String text, Token token) {
    int end = token.span().end();
    char before = token.span().start() == 0 ? ' ' : text.charAt(token.span().start() - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    boolean goesOn =
        after == '.' && end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
    return !goesOn && "@#/\\_.=~*+&-".indexOf(before) < 0 && "@/\\_=~*+&-".indexOf(after) < 0;
  }

  /** A writer without capitals, or a phrase of another language. */
  private static boolean isUnsure(Article article, List<Token> tokens, int index) {
    long foreign =
        IntStream.rangeClosed(Math.max(0, index - NEAR), Math.min(tokens.size() - 1, index + NEAR))
            .filter(i -> i != index && isForeign(article.lexicon(), tokens.get(i)))
            .count();
    boolean beside =
        (index > 0 && isForeign(article.lexicon(), tokens.get(index - 1)))
            || (index + 1 < tokens.size() && isForeign(article.lexicon(), tokens.get(index + 1)));
    return beside || foreign > 1 || Character.isLowerCase(tokens.get(0).text().codePointAt(0));
  }

  private static boolean isForeign(Lexicon lexicon, Token token) {
    return token.isWord()
        && isUntagged(token)
        && !lexicon.knows(token.text())
        && lexicon.readings(Initial.upper(token.text())).isEmpty();
  }

  private static Match match(AnalyzedSegment segment, Token token, String right, boolean unsure) {
    Match match =
        Match.of(
            RULE,
            segment.segment(),
            token.span(),
            "“%s” is a noun: write “%s”.".formatted(token.text(), right));
    return unsure ? match.replace(right).with(Confidence.LOW) : match.replaceSafely(right);
  }
}
