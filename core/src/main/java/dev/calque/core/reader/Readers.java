package dev.calque.core.reader;

import dev.calque.core.reader.html.HtmlReader;
import dev.calque.core.reader.markdown.MarkdownReader;
import dev.calque.core.reader.plain.PlainTextReader;
import dev.calque.core.text.Document;
import dev.calque.core.text.Source;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Chooses the reader for an article. Thread-safe. */
public final class Readers {

  private static final DocumentReader MARKDOWN = MarkdownReader.markdown();
  private static final DocumentReader HTML = new HtmlReader();
  private static final DocumentReader PLAIN = new PlainTextReader();

  private static final Map<String, DocumentReader> BY_EXTENSION =
      Map.of(
          "md", MARKDOWN,
          "markdown", MARKDOWN,
          "mdx", MarkdownReader.mdx(),
          "html", HTML,
          "htm", HTML,
          "xhtml", HTML,
          "txt", PLAIN,
          "text", PLAIN);

  private static final int SNIFFED = 4096;
  private static final Pattern HTML_START =
      Pattern.compile(
          "(?i)\\A\\s*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--[\\s\\S]{0,1000}?-->\\s*+)*+"
              + "<(?:!doctype\\s+html|html|head|body|article|div|p|h[1-6])\\b");

  private Readers() {}

  /**
   * The reader for a file of that name, by the name's extension in any case; none if the extension
   * is unknown or missing.
   */
  public static Optional<DocumentReader> forName(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    String extension = dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_EXTENSION.get(extension));
  }

  /**
   * The reader for a text without a telling name, such as standard input: HTML if it begins like a
   * page, otherwise Markdown, which plain text nearly always is as well.
   */
  public static DocumentReader forContent(String text) {
    String start = text.substring(0, Math.min(SNIFFED, text.length()));
    return HTML_START.matcher(start).find() ? HTML : MARKDOWN;
  }

  /**
   * Reads a source with the reader for its name, or else for its content.
   *
   * @throws UnreadableException if that reader cannot read it
   */
  public static Document read(Source source) {
    return read(source, ReadOptions.DEFAULT);
  }

  /**
   * Reads a source with the reader for its name, or else for its content.
   *
   * @throws UnreadableException if that reader cannot read it
   */
  public static Document read(Source source, ReadOptions options) {
    return forName(source.name()).orElseGet(() -> forContent(source.text())).read(source, options);
  }
}
