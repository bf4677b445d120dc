package dev.calque.core.languagetool.pattern;

import dev.calque.core.analysis.AnalysisException;
import dev.calque.core.pack.Replacement;
import dev.calque.core.pack.Replacement.Inflected;
import dev.calque.core.pack.Replacement.Part;
import dev.calque.core.pack.Replacement.Reference;
import dev.calque.core.pack.Replacement.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.synthesis.Synthesizer;

/** The words of a replacement for a hit. Used by one thread. */
final class Rendering {

  private static final Set<String> BOUNDARIES =
      Set.of(JLanguageTool.SENTENCE_END_TAGNAME, JLanguageTool.PARAGRAPH_END_TAGNAME);
  private static final int FORMS = 3;

  private final Hit hit;
  private final Language language;

  Rendering(Hit hit, Language language) {
    this.hit = hit;
    this.language = language;
  }

  /**
   * The texts, best first: several where a word has several such forms, none where it has none. The
   * case of the first letter is that of the match.
   */
  List<String> replacements(Replacement replacement) {
    String faulty = hit.mark().in(hit.sentence().segment().text());
    Set<String> texts = new LinkedHashSet<>();
    for (String text : render(replacement)) {
      String cased = Letters.caseLike(faulty, Letters.clean(text));
      if (!cased.isEmpty() && !cased.equals(faulty)) {
        texts.add(cased);
      }
    }
    return List.copyOf(texts);
  }

  /** The first text without change of case, for messages. */
  String message(Replacement message) {
    List<String> texts = render(message);
    return texts.isEmpty() ? "" : Letters.clean(texts.get(0));
  }

  private List<String> render(Replacement replacement) {
    List<String> texts = List.of("");
    for (Part part : replacement.parts()) {
      List<String> longer = new ArrayList<>();
      for (String text : texts) {
        words(part, text.isBlank()).forEach(words -> longer.add(text + words));
      }
      texts = longer.stream().limit(FORMS).toList();
    }
    return texts;
  }

  private List<String> words(Part part, boolean first) {
    if (part instanceof Text text) {
      return List.of(text.text());
    }
    if (part instanceof Reference reference) {
      return List.of(reference(reference.element(), first));
    }
    return inflect((Inflected) part);
  }

  /** A capital that only stands for the sentence start does not move into the sentence. */
  private String reference(int element, boolean first) {
    int from = hit.from(element);
    String words = hit.sentence().words(from, hit.to(element));
    boolean moved = !first && from == hit.markFrom() && !words.isEmpty();
    return moved && isCommonWord(hit.sentence().tokens()[from]) ? Letters.lowerFirst(words) : words;
  }

  private static boolean isCommonWord(AnalyzedTokenReadings token) {
    String lower = token.getToken().toLowerCase(Locale.ROOT);
    String form = Letters.lowerFirst(token.getToken());
    boolean hasLowerLemma = false;
    for (AnalyzedToken reading : token) {
      String lemma = reading.getLemma();
      hasLowerLemma |= lemma != null && lemma.equals(lemma.toLowerCase(Locale.ROOT));
    }
    return hasLowerLemma && form.equals(lower);
  }

  private List<String> inflect(Inflected inflected) {
    String lemma = inflected.lemma().orElseGet(() -> lemma(inflected.lemmaOf()));
    if (lemma.isEmpty()) {
      return List.of();
    }
    if (inflected.tag().isPresent()) {
      return synthesize(lemma, TokenCompiler.tag(inflected.tag().get()), true);
    }
    Set<String> forms = new LinkedHashSet<>();
    for (AnalyzedToken reading : readings(inflected.like())) {
      String tag = reading.getPOSTag();
      if (tag != null && !BOUNDARIES.contains(tag)) {
        forms.addAll(synthesize(lemma, tag, false));
      }
    }
    return List.copyOf(forms);
  }

  private String lemma(int element) {
    return readings(element).stream()
        .map(AnalyzedToken::getLemma)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  /** The readings of the last token of an element for which it matched. */
  private List<AnalyzedToken> readings(int element) {
    int last = hit.to(element) - 1;
    if (last < hit.from(element)) {
      return List.of();
    }
    PatternToken test = hit.variant().token(last - hit.start());
    List<AnalyzedToken> readings = hit.sentence().tokens()[last].getReadings();
    return readings.stream().filter(test::isMatched).toList();
  }

  private List<String> synthesize(String lemma, String tag, boolean regex) {
    Synthesizer synthesizer = language.getSynthesizer();
    if (synthesizer == null) {
      return List.of();
    }
    try {
      String[] forms = synthesizer.synthesize(new AnalyzedToken(lemma, tag, lemma), tag, regex);
      return forms.length < 2 ? List.of(forms) : plainestFirst(lemma, Arrays.asList(forms));
    } catch (IOException e) {
      throw new AnalysisException("the synthesiser failed on \"" + lemma + "\"", e);
    }
  }

  /**
   * Forms that can be little else come first: strewn, which is a participle only, before strewed.
   */
  private List<String> plainestFirst(String lemma, List<String> forms) throws IOException {
    Map<String, Integer> uses = new HashMap<>();
    for (AnalyzedTokenReadings word : language.getTagger().tag(forms)) {
      int count = 0;
      for (AnalyzedToken reading : word) {
        count += lemma.equals(reading.getLemma()) ? 1 : 0;
      }
      uses.put(word.getToken(), count);
    }
    return forms.stream().sorted(Comparator.comparingInt(f -> uses.getOrDefault(f, 0))).toList();
  }
}
