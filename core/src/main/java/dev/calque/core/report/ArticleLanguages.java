package dev.calque.core.report;

import dev.calque.core.lint.Report;
import dev.calque.core.lint.SourceLanguage;
import dev.calque.core.rule.Confidence;
import java.util.List;

/** What an article is written in and translated from, in words. */
public final class ArticleLanguages {

  private static final int SHOWN_WITNESSES = 3;

  private ArticleLanguages() {}

  /** As far as it is known; possibly nothing. Not yet {@link Printable}. */
  public static String of(Report report) {
    String written = report.language().map(code -> code.displayName()).orElse("");
    String from = report.sourceLanguage().map(ArticleLanguages::translated).orElse("");
    return written + (written.isEmpty() || from.isEmpty() ? "" : ", ") + from;
  }

  private static String translated(SourceLanguage from) {
    String probably = from.confidence() == Confidence.HIGH ? "" : "probably ";
    String told = probably + "translated from " + from.language().displayName();
    List<String> evidence = from.evidence().stream().distinct().toList();
    if (from.declared()) {
      return told + " (as declared)";
    }
    int more = evidence.size() - SHOWN_WITNESSES;
    return told
        + " (inferred from "
        + String.join("; ", evidence.stream().limit(SHOWN_WITNESSES).toList())
        + (more > 0 ? " and " + more + " more)" : ")");
  }
}
