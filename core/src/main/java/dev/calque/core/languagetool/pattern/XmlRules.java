package dev.calque.core.languagetool.pattern;

import dev.calque.core.check.Match;
import dev.calque.core.knowledge.KnowledgeException;
import dev.calque.core.pack.XmlPack;
import dev.calque.core.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.xml.sax.SAXParseException;

/** The LanguageTool rules of the packs. Thread-safe. */
record XmlRules(List<XmlRule> all) {

  private static final Pattern EXTERNAL =
      Pattern.compile("<!ENTITY[^>]*\\s(SYSTEM|PUBLIC)\\s", Pattern.CASE_INSENSITIVE);

  XmlRules {
    all = List.copyOf(all);
  }

  static XmlRules of(Language language, List<XmlPack> packs) {
    List<XmlRule> rules = new ArrayList<>();
    for (XmlPack pack : packs) {
      read(language, pack).forEach(rule -> rules.add(new XmlRule(pack, rule)));
    }
    return new XmlRules(rules);
  }

  private static List<AbstractPatternRule> read(Language language, XmlPack pack) {
    if (EXTERNAL.matcher(pack.xml()).find()) {
      throw new KnowledgeException(
          pack.file() + ":1: an entity that reads another file; write its text here");
    }
    try (InputStream xml = new ByteArrayInputStream(pack.xml().getBytes(StandardCharsets.UTF_8))) {
      return new PatternRuleLoader().getRules(xml, pack.file(), language);
    } catch (IOException e) {
      int line = e.getCause() instanceof SAXParseException at ? Math.max(1, at.getLineNumber()) : 1;
      String what = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
      throw new KnowledgeException(
          pack.file() + ":" + line + ": no LanguageTool rules: " + what + "; correct the XML", e);
    }
  }

  /** One rule an id, in the order of the files. */
  List<Rule> rules() {
    Map<String, Rule> byId = new LinkedHashMap<>();
    all.forEach(xml -> byId.putIfAbsent(xml.rule().id().value(), xml.rule()));
    return List.copyOf(byId.values());
  }

  List<Match> matches(SentenceView sentence) {
    return all.stream().flatMap(rule -> rule.matches(sentence).stream()).toList();
  }
}
