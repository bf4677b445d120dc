package dev.calque.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.calque.core.pack.TokenPattern.Element;
import dev.calque.core.pack.TokenPattern.Form;
import dev.calque.core.pack.TokenPattern.Group;
import dev.calque.core.pack.TokenPattern.TokenTest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSyntaxTest {

  @Test
  void readsEveryKindOfElement() throws PackSyntaxException {
    assertThat(only("word")).isEqualTo(test(Form.WORD, "word"));
    assertThat(only("a|b")).isEqualTo(test(Form.WORD, "a", "b"));
    assertThat(only("<go|come>")).isEqualTo(test(Form.LEMMA, "go", "come"));
    assertThat(only("\"March|May\"")).isEqualTo(test(Form.EXACT, "March", "May"));
    assertThat(only("/un.+ed/")).isEqualTo(test(Form.REGEX, "un.+ed"));
    assertThat(only("/a\\/b/")).isEqualTo(test(Form.REGEX, "a/b"));
    assertThat(only("*")).isEqualTo(test(Form.ANY));
    assertThat(only("{NN(S|P)?}")).isEqualTo(tagged(Form.ANY, "NN(S|P)?"));
    assertThat(only("<track{NN.{1,2}}>")).isEqualTo(tagged(Form.LEMMA, "NN.{1,2}", "track"));
    assertThat(only("set|put{VBN}")).isEqualTo(tagged(Form.WORD, "VBN", "set", "put"));
  }

  @Test
  void readsNegationBeforeAndBehindATest() throws PackSyntaxException {
    assertThat(only("!<be>")).isEqualTo(but(test(Form.ANY), test(Form.LEMMA, "be")));
    assertThat(only("!,")).isEqualTo(but(test(Form.ANY), test(Form.WORD, ",")));
    assertThat(only("{NN}!{VB}")).isEqualTo(but(tagged(Form.ANY, "NN"), tagged(Form.ANY, "VB")));
    assertThat(only("<make>!made"))
        .isEqualTo(but(test(Form.LEMMA, "make"), test(Form.WORD, "made")));
    assertThat(only("day!\"May\"")).isEqualTo(but(test(Form.WORD, "day"), test(Form.EXACT, "May")));
  }

  @Test
  void alternativesMayBeOfSeveralKinds() throws PackSyntaxException {
    Group group =
        (Group) PatternSyntax.parse("the|a|<my>|/[A-Z]/|{CD}? x").elements().get(0).atom();
    assertThat(group.alternatives())
        .extracting(alternative -> alternative.get(0).atom())
        .containsExactly(
            test(Form.WORD, "the", "a"),
            test(Form.LEMMA, "my"),
            test(Form.REGEX, "[A-Z]"),
            tagged(Form.ANY, "CD"));
    assertThat(only("!the|<my>"))
        .isEqualTo(but(test(Form.ANY), test(Form.WORD, "the"), test(Form.LEMMA, "my")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "!", ",", "“", "/", "–", "US$", "10%", "l'a"})
  void takesMarksAsWords(String mark) throws PackSyntaxException {
    assertThat(only(mark)).isEqualTo(test(Form.WORD, mark));
  }

  @ParameterizedTest
  @CsvSource({"\\(,(", "\\[,[", "\\*,*", "a\\|b,a|b", "\\$,$", "\\<,<", "\\\\,\\"})
  void takesEscapedSignsAsWords(String written, String word) throws PackSyntaxException {
    assertThat(only(written)).isEqualTo(test(Form.WORD, word));
  }

  @Test
  void readsRepetition() throws PackSyntaxException {
    List<Element> elements = PatternSyntax.parse("a? *{0,13} b{2} c").elements();
    assertThat(elements).extracting(Element::min).containsExactly(0, 0, 2, 1);
    assertThat(elements).extracting(Element::max).containsExactly(1, 13, 2, 1);
  }

  @Test
  void readsGroups() throws PackSyntaxException {
    TokenPattern pattern = PatternSyntax.parse("(as well as|<go|come> (in|out)?)? x");
    Group group = (Group) pattern.elements().get(0).atom();
    assertThat(group.alternatives()).extracting(List::size).containsExactly(3, 2);
    assertThat(pattern.variants()).isEqualTo(5);
  }

  @Test
  void readsBoundariesAndMarks() throws PackSyntaxException {
    TokenPattern pattern = PatternSyntax.parse("^ the [big tracks] to $");
    assertThat(pattern.atStart()).isTrue();
    assertThat(pattern.atEnd()).isTrue();
    assertThat(pattern.elements()).hasSize(4);
    assertThat(pattern.markFrom()).isEqualTo(1);
    assertThat(pattern.markTo()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a? b?; empty text",
        "[a? ] b; can be empty",
        "(a|b?) c?; empty text",
        "the <track to; no closing >",
        "{NN; no closing }",
        "(a b; no closing )",
        "(a|) b; empty alternative",
        "the [tracks; no ]",
        "the tracks]; without words after a [",
        "[a] [b]; second [",
        "a $ b; behind $",
        "a|; empty word",
        "x*(y); unexpected",
        "a{3,1} b; no range",
        "a{x y; no closing }",
        "{0,3} a; without an element",
        "*{0,9} *{0,9} *{0,9} a; 500 sequences",
        "a *{0,21} b; at most 20",
        "/(\\w+)+\\1x/; very long",
        "/a*/; empty text",
        "/(a/; not a regular expression",
        "/a b/; two elements",
        "{NN(}; not a regular expression"
      })
  void refusesWhatItCannotRead(String pattern, String problem) {
    assertThatThrownBy(() -> PatternSyntax.parse(pattern))
        .isInstanceOf(PackSyntaxException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void namesTheColumn() {
    assertThatThrownBy(() -> PatternSyntax.parse("the (a|b c"))
        .hasMessage("column 11: no closing ); write (these words|or these)");
  }

  private static TokenTest only(String pattern) throws PackSyntaxException {
    return (TokenTest) PatternSyntax.parse(pattern).elements().get(0).atom();
  }

  private static TokenTest test(Form form, String... words) {
    return new TokenTest(form, List.of(words), Optional.empty(), List.of());
  }

  private static TokenTest tagged(Form form, String tag, String... words) {
    return new TokenTest(form, List.of(words), Optional.of(tag), List.of());
  }

  private static TokenTest but(TokenTest test, TokenTest... not) {
    return new TokenTest(test.form(), test.words(), test.pos(), List.of(not));
  }
}
