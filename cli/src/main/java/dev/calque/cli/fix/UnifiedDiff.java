package dev.calque.cli.fix;

import dev.calque.core.fix.Fixed;
import dev.calque.core.text.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.util.QuotedString;

/**
 * What fixing an article would change, as {@code git diff} shows it and {@code git apply} and
 * {@code patch} take it: in UTF-8, line ends as they are.
 */
public final class UnifiedDiff {

  private UnifiedDiff() {}

  /** The diff of an article that changes. */
  public static String of(Fixed fixed) {
    RawText before = raw(fixed.before().source());
    RawText after = raw(fixed.after().source());
    EditList edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, before, after);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DiffFormatter formatter = new DiffFormatter(out)) {
      formatter.format(edits, before, after);
      formatter.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name = fixed.before().source().name();
    return "--- "
        + path("a/" + name)
        + "\n+++ "
        + path("b/" + name)
        + "\n"
        + out.toString(StandardCharsets.UTF_8);
  }

  private static RawText raw(Source source) {
    return new RawText(source.text().getBytes(StandardCharsets.UTF_8));
  }

  private static String path(String name) {
    return QuotedString.GIT_PATH.quote(name);
  }
}
