package dev.calque.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.calque.core.analysis.AnalyzedSegment;
import dev.calque.core.check.Article;
import dev.calque.core.check.Check;
import dev.calque.core.check.Match;
import dev.calque.core.check.boilerplate.BoilerplateCheck;
import dev.calque.core.check.completeness.TruncatedEndCheck;
import dev.calque.core.check.encoding.EntityCheck;
import dev.calque.core.check.leakage.LeakageCheck;
import dev.calque.core.check.repetition.DoubledWordCheck;
import dev.calque.core.check.repetition.LoopCheck;
import dev.calque.core.check.repetition.NounOfNounCheck;
import dev.calque.core.check.spacing.ForeignQuotesCheck;
import dev.calque.core.check.spacing.PercentCheck;
import dev.calque.core.check.spacing.SpacingCheck;
import dev.calque.core.check.spacing.SplitApostropheCheck;
import dev.calque.core.check.spacing.SplitHyphenCheck;
import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.languagetool.LanguageToolEngine;
import dev.calque.core.rule.Confidence;
import dev.calque.core.text.LanguageCode;
import dev.calque.core.text.OffsetMap;
import dev.calque.core.text.Role;
import dev.calque.core.text.Segment;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists that the mechanical checks read: what they find and what they leave alone. */
class MechanicalListsTest {

  private static final LanguageCode EN = LanguageCode.of("en");
  private static final LanguageCode FR = LanguageCode.of("fr");
  private static final Knowledge KNOWLEDGE = CalqueRules.knowledge();

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "Here is the English translation of your text:~Here is the English translation of your text:",
        "Sure! Here's the translated article:~Sure! Here's the translated article:",
        "As an AI language model, I do not sail.~As an AI language model, I",
        "The sea was calm. I hope this helps!~I hope this helps!",
        "[Translation] The sea was calm.~[Translation]",
        "Translated with DeepL.com (free version)~Translated with DeepL.com (free version)",
        "I kept the formatting. I have preserved the formatting and the links.~I have preserved the formatting and the links.",
        "Dear [INSERT NAME], welcome~[INSERT NAME]",
        "Lorem ipsum dolor~Lorem ipsum",
        "There were %s boats and %d oars~%s;%d",
        "Hello {{name}} and {0}~{{name}};{0}",
        "the <<TERM1>> and __NAME__ sail~<<TERM1>>;__NAME__",
        "rice <unk> and [UNK] </s>~<unk>;[UNK];</s>",
        "<|endoftext|>~<|endoftext|>",
        "the har@@ bour~@@",
        "▁The sea~▁The",
        "<2en> The sea~<2en>",
        "a <b>bold</b> claim~<b>;</b>",
        "a < / strong > claim~< / strong >",
        "[caption id=\"x\"] boats [/vc_row]~[caption id=\"x\"];[/vc_row]",
        "a ** bold** claim~** bold**",
        "see [the map] (https://example.org)~[the map] (https://example.org)",
        "! [the map](map.png)~! [the map](map.png)",
      })
  void whatMachinesLeave(String text, String marked) {
    assertThat(marked(LeakageCheck.load(KNOWLEDGE, EN), EN, text))
        .containsExactly(marked.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Here is the translation that the monks kept for centuries.",
        "The chatbot said: “As an AI language model, I cannot sail.”",
        "It was translated by Ann Wood with the help of two friends.",
        "The sea rose by 5%s standard, or 20% so to say, at 3 < 5 > 2.",
        "He wrote [sic] and [the] boat (see [1]).",
        "A note: the boat was old. Translation is an art.",
        "Let me know what you think of the boats.",
        "Sure, the harbour is small.",
        "{a, b} and {x} are sets; use 2 ** 3 and 4 ** 5",
        "The XXX Corps and the XXL shirt",
        "We hope this helps the fishermen of the bay.",
      })
  void whatPeopleWrite(String text) {
    assertThat(marked(LeakageCheck.load(KNOWLEDGE, EN), EN, text)).isEmpty();
    assertThat(marked(EntityCheck.load(KNOWLEDGE), EN, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Voici la traduction en français :|Voici la traduction en français :",
        "Bien sûr ! Voici le texte traduit :|Bien sûr ! Voici le texte traduit :",
        "Traduit avec DeepL.com (version gratuite)|Traduit avec DeepL.com (version gratuite)",
        "J’espère que cela vous aidera !|J’espère que cela vous aidera !",
      })
  void whatMachinesLeaveInFrench(String text, String marked) {
    assertThat(marked(LeakageCheck.load(KNOWLEDGE, FR), FR, text)).containsExactly(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leave a Reply",
        "Leave a Reply Cancel reply",
        "Your email address will not be published. Required fields are marked *",
        "Save my name, email, and website in this browser for the next time I comment.",
        "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
        "Click to share on Facebook (Opens in new window)",
        "Please enable JavaScript to view the comments powered by Disqus.",
        "Subscribe to our weekly newsletter",
        "Share on Facebook",
        "Thanks for reading! Subscribe for free to receive new posts and support my work.",
      })
  void furnitureOfPages(String text) {
    Check check = BoilerplateCheck.load(KNOWLEDGE, EN);
    assertThat(marked(check, EN, "The sea was calm.", text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He asked whether his email address will not be published in the paper.",
        "The form says “Leave a Reply”, and nobody does.",
        "Comments",
        "Share",
        "Read more",
        "Follow the path to the harbour and leave a reply with the guard.",
        "The archives are closed.",
      })
  void proseAboutFurniture(String text) {
    Check check = BoilerplateCheck.load(KNOWLEDGE, EN);
    assertThat(marked(check, EN, "The sea was calm.", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Laisser un commentaire",
        "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
        "Tous droits réservés",
      })
  void furnitureOfFrenchPages(String text) {
    Check check = BoilerplateCheck.load(KNOWLEDGE, FR);
    assertThat(marked(check, FR, "La mer était calme.", text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pourquoi ? « Parce que », dit-il ; c’est tout : 50 % de l’eau !",
        "Nous nous voyons, vous vous parlez, de plus en plus et de plus en plus vite.",
        "C’est l’homme de l’homme, et le saint de saint.",
        "Aujourd'hui, qu'il pleuve ou non, l'eau monte jusqu'à la route.",
        "Il est très très grand, non non.",
      })
  void properFrenchIsSilent(String text) {
    assertThat(all(FR).flatMap(c -> marked(c, FR, text).stream())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She had had enough, so very very much, and he knows that that is so.",
        "A short- and long-term plan, an X- or Y-axis, a 40- to 50-year loan.",
        "Rock 'n' roll, the boys' boat, the '80s, and “the ‘old’ mill.”",
        "It cost $5.5 million, 20% more, at 5 p.m., etc., in the U.S.",
        "More and more and more of them came, day by day.",
        "The Duran Duran concert in Walla Walla was the event of events.",
        "He left - as he said - at nine; and then…",
      })
  void properEnglishIsSilent(String text) {
    assertThat(all(EN).flatMap(c -> marked(c, EN, text).stream())).isEmpty();
  }

  private static Stream<Check> all(LanguageCode language) {
    return Stream.of(
        LeakageCheck.load(KNOWLEDGE, language),
        BoilerplateCheck.load(KNOWLEDGE, language),
        SpacingCheck.load(KNOWLEDGE, language),
        PercentCheck.load(KNOWLEDGE, language),
        SplitHyphenCheck.load(KNOWLEDGE, language),
        SplitApostropheCheck.load(KNOWLEDGE, language),
        ForeignQuotesCheck.load(KNOWLEDGE, language),
        DoubledWordCheck.load(KNOWLEDGE, language),
        LoopCheck.load(KNOWLEDGE, language),
        NounOfNounCheck.load(KNOWLEDGE, language),
        TruncatedEndCheck.load(KNOWLEDGE, language));
  }

  private static List<String> marked(Check check, LanguageCode language, String... paragraphs) {
    return check.check(article(language, paragraphs)).stream()
        .filter(m -> m.confidence() != Confidence.LOW)
        .sorted(java.util.Comparator.comparing(Match::span))
        .map(Match::text)
        .toList();
  }

  private static Article article(LanguageCode language, String... paragraphs) {
    List<AnalyzedSegment> segments =
        IntStream.range(0, paragraphs.length)
            .mapToObj(i -> new AnalyzedSegment(segment(i, paragraphs[i]), List.of()))
            .toList();
    var lexicon = LanguageToolEngine.load(KNOWLEDGE, language, 1).orElseThrow().lexicon();
    return new Article(
        language, Optional.empty(), segments, List.of(), lexicon, other -> Optional.empty());
  }

  private static Segment segment(int index, String text) {
    OffsetMap map = OffsetMap.verbatim(0, text.length());
    return new Segment(index, Role.PARAGRAPH, 0, text, map, Optional.empty());
  }
}
