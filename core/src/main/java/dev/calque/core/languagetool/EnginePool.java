package dev.calque.core.languagetool;

import dev.calque.core.analysis.AnalysisException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;

/**
 * At most a fixed number of {@link JLanguageTool}s, each used by one thread at a time, for it is
 * not thread-safe; made when first needed. Thread-safe.
 */
final class EnginePool {

  private final Language language;
  private final Semaphore permits;
  private final ConcurrentLinkedQueue<JLanguageTool> idle = new ConcurrentLinkedQueue<>();

  EnginePool(Language language, int size) {
    this.language = language;
    this.permits = new Semaphore(size);
  }

  /** Splits and tags a text; waits for an engine if all are busy. */
  List<AnalyzedSentence> analyze(String text) {
    permits.acquireUninterruptibly();
    try {
      JLanguageTool tool = take();
      try {
        return tool.analyzeText(text);
      } finally {
        idle.add(tool);
      }
    } catch (IOException | RuntimeException e) {
      throw new AnalysisException("LanguageTool failed to analyse: " + e.getMessage(), e);
    } finally {
      permits.release();
    }
  }

  private JLanguageTool take() {
    JLanguageTool tool = idle.poll();
    return tool != null ? tool : new JLanguageTool(language);
  }
}
