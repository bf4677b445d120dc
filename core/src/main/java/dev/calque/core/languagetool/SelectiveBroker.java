package dev.calque.core.languagetool;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.JLanguageTool;
import org.languagetool.broker.DefaultResourceDataBroker;

/**
 * Gives LanguageTool its rule files with only the rules that a profile selects. LanguageTool asks
 * one broker for the whole process, so there is one.
 */
final class SelectiveBroker extends DefaultResourceDataBroker {

  private static final SelectiveBroker INSTANCE = new SelectiveBroker();

  private final Map<String, Set<String>> idsByFile = new ConcurrentHashMap<>();
  private final Set<String> whole = ConcurrentHashMap.newKeySet();
  private final Set<String> filtered = ConcurrentHashMap.newKeySet();

  private SelectiveBroker() {}

  /**
   * From now on, these files have all their rules, whatever is selected later; to be called before
   * they are loaded.
   *
   * @throws IllegalStateException if one has been loaded with selected rules
   */
  static synchronized void selectNothing(Collection<String> files) {
    for (String file : files) {
      if (INSTANCE.filtered.contains(file)) {
        throw new IllegalStateException(
            file + " has been loaded with selected rules only; load all rules first");
      }
      INSTANCE.whole.add(file);
    }
  }

  /** From now on, these files have only these rules; to be called before they are loaded. */
  static synchronized void select(Collection<String> files, Set<String> ids) {
    files.forEach(file -> INSTANCE.idsByFile.put(file, ids));
    if (JLanguageTool.getDataBroker() != INSTANCE) {
      JLanguageTool.setDataBroker(INSTANCE);
    }
  }

  @Override
  public InputStream getAsStream(String path) {
    InputStream stream = super.getAsStream(path);
    Set<String> ids = idsByFile.get(path);
    if (ids == null || stream == null || whole.contains(path)) {
      return stream;
    }
    filtered.add(path);
    try (stream) {
      String xml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new ByteArrayInputStream(
          RuleFileFilter.keep(xml, ids).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
