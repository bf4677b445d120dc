package dev.calque.core.languagetool.pattern;

import dev.calque.core.pack.TokenPattern.Form;
import dev.calque.core.pack.TokenPattern.TokenTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.languagetool.Language;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.PatternToken.PosToken;

/**
 * Makes LanguageTool's token tests of ours; equal tests are made once. A word that the language
 * splits ({@code do|n't}) becomes a sequence. Not thread-safe.
 */
final class TokenCompiler {

  private static final Pattern SIGNS = Pattern.compile("([^\\p{L}\\p{N}\\s])");

  private final Language language;
  private final Map<TokenTest, List<List<TokenStep>>> compiled = new HashMap<>();

  TokenCompiler(Language language) {
    this.language = language;
  }

  /** The sequences of tokens that a test stands for, at least one. */
  List<List<TokenStep>> compile(TokenTest test) {
    List<List<TokenStep>> known = compiled.get(test);
    if (known == null) {
      known = List.copyOf(sequences(test));
      compiled.put(test, known);
    }
    return known;
  }

  private List<List<TokenStep>> sequences(TokenTest test) {
    if (test.form() != Form.WORD && test.form() != Form.EXACT) {
      return List.of(List.of(step(test, test.words())));
    }
    List<List<TokenStep>> sequences = new ArrayList<>();
    List<String> single = new ArrayList<>();
    for (String word : test.words()) {
      List<String> tokens = split(word);
      if (tokens.size() == 1) {
        single.add(word);
      } else {
        sequences.add(sequence(test, tokens));
      }
    }
    if (!single.isEmpty()) {
      sequences.add(0, List.of(step(test, single)));
    }
    return sequences;
  }

  private List<TokenStep> sequence(TokenTest test, List<String> tokens) {
    List<TokenStep> steps = new ArrayList<>();
    for (String token : tokens.subList(0, tokens.size() - 1)) {
      TokenTest part = new TokenTest(test.form(), List.of(token), Optional.empty(), List.of());
      steps.add(step(part, part.words()));
    }
    steps.add(step(test, List.of(tokens.get(tokens.size() - 1))));
    return List.copyOf(steps);
  }

  private List<String> split(String word) {
    List<String> tokens = new ArrayList<>();
    for (String token : language.getWordTokenizer().tokenize(word)) {
      if (!token.isBlank()) {
        tokens.add(token);
      }
    }
    return tokens.isEmpty() ? List.of(word) : tokens;
  }

  private TokenStep step(TokenTest test, List<String> words) {
    boolean lemmas = test.form() == Form.LEMMA;
    boolean caseSensitive = test.form() == Form.EXACT;
    List<String> spelled = test.form() == Form.REGEX ? words : withApostrophes(words);
    PatternToken token =
        new PatternToken(
            regex(test.form(), spelled), caseSensitive, isRegex(test, spelled), lemmas);
    test.pos().ifPresent(pos -> token.setPosToken(new PosToken(tag(pos), true, false)));
    test.except().forEach(not -> except(token, not));
    Set<String> listed =
        test.form() == Form.REGEX
            ? Set.of()
            : spelled.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    return new TokenStep(token, listed, lemmas);
  }

  private static void except(PatternToken token, TokenTest not) {
    List<String> words = not.form() == Form.REGEX ? not.words() : withApostrophes(not.words());
    token.setStringPosException(
        regex(not.form(), words),
        isRegex(not, words),
        not.form() == Form.LEMMA,
        false,
        false,
        false,
        not.pos().map(TokenCompiler::tag).orElse(null),
        not.pos().isPresent(),
        false,
        not.form() == Form.EXACT);
  }

  /** The whole tag, or the whole of it before a colon: NN is NN:U as well, and not NNS. */
  static String tag(String regex) {
    return "(?:" + regex + ")(?::.*)?";
  }

  private static boolean isRegex(TokenTest test, List<String> words) {
    return test.form() == Form.REGEX || words.size() > 1;
  }

  private static String regex(Form form, List<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    if (form == Form.REGEX || words.size() == 1) {
      return words.get(0);
    }
    return words.stream()
        .map(word -> SIGNS.matcher(word).replaceAll("\\\\$1"))
        .collect(Collectors.joining("|"));
  }

  /** Typewriter and typographic apostrophes are the same to whoever writes a pattern. */
  private static List<String> withApostrophes(List<String> words) {
    Set<String> both = new LinkedHashSet<>();
    for (String word : words) {
      both.add(word.replace('’', '\''));
      both.add(word.replace('\'', '’'));
    }
    return List.copyOf(both);
  }
}
