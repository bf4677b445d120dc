package dev.calque.core;

import dev.calque.core.knowledge.Knowledge;
import dev.calque.core.knowledge.KnowledgeException;
import dev.calque.core.languagetool.MeasuredRules;
import dev.calque.core.rule.Rule;
import dev.calque.core.text.LanguageCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells one state of the rules from another: a digest of all data files and of what the checks of
 * each language can report. It is the same on every machine, whatever the line endings. What was
 * measured about rules, and changes none, does not count.
 *
 * @param value twelve hexadecimal digits
 */
public record RuleSetVersion(String value) {

  private static final int DIGITS = 12;

  /** The version of the rules in a tree of data files. */
  public static RuleSetVersion of(Knowledge knowledge, Calque calque) {
    MessageDigest digest = sha256();
    for (String path : knowledge.list("").stream().sorted().toList()) {
      if (!path.endsWith("/" + MeasuredRules.FILE)) {
        add(digest, "file " + path);
        addLines(digest, knowledge, path);
      }
    }
    for (LanguageCode target : calque.targets()) {
      calque.checks(target).stream()
          .flatMap(check -> check.rules().stream())
          .sorted(Comparator.comparing(Rule::id))
          .forEach(rule -> add(digest, target + " " + rule.id() + " " + rule.severity()));
    }
    return new RuleSetVersion(HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS));
  }

  private static void addLines(MessageDigest digest, Knowledge knowledge, String path) {
    try (Reader reader =
            knowledge.open(path).orElseThrow(() -> new KnowledgeException("no " + path));
        BufferedReader lines = new BufferedReader(reader)) {
      List<String> all = lines.lines().toList();
      all.forEach(line -> add(digest, line));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static void add(MessageDigest digest, String line) {
    digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
