package dev.calque.core.reader.markdown;

import dev.calque.core.reader.DocumentReader;
import dev.calque.core.reader.MaskFinder;
import dev.calque.core.reader.Masks;
import dev.calque.core.reader.ReadOptions;
import dev.calque.core.reader.SegmentList;
import dev.calque.core.reader.UnreadableException;
import dev.calque.core.text.Document;
import dev.calque.core.text.Source;
import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads CommonMark with tables, footnotes, and front matter in YAML or TOML.
 *
 * <p>Character references are decoded and listed in {@link
 * dev.calque.core.text.OffsetMap#references}: Markdown does not need them, so that one that a
 * machine left in a sentence can be reported.
 */
public final class MarkdownReader implements DocumentReader {

  private final MaskFinder masks;
  private final Parser parser =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private MarkdownReader(MaskFinder masks) {
    this.masks = masks;
  }

  public static MarkdownReader markdown() {
    return new MarkdownReader(MaskFinder.markdown());
  }

  /** For Markdown with modules, whose import and export lines are not text. */
  public static MarkdownReader mdx() {
    return new MarkdownReader(MaskFinder.mdx());
  }

  @Override
  public Document read(Source source) {
    return read(source, ReadOptions.DEFAULT);
  }

  @Override
  public Document read(Source source, ReadOptions options) {
    SegmentList segments = new SegmentList();
    FrontMatter frontMatter = FrontMatter.of(source);
    options
        .frontMatter()
        .ifPresentOrElse(
            keys -> frontMatter.addTo(segments, keys), () -> frontMatter.addTo(segments));
    addBody(source, frontMatter.bodyStart(), segments);
    return new Document(
        source,
        frontMatter.declaredLanguage(),
        frontMatter.declaredSourceLanguage(),
        segments.inSourceOrder(),
        segments.directives());
  }

  private void addBody(Source source, int start, SegmentList segments) {
    String text = source.text();
    Masks found = masks.find(text, start);
    Node body = parse(source, found.hide(text).substring(start));
    new MarkdownBlocks(new MarkdownSource(text, found, start), segments).add(body);
  }

  /** The parser descends into emphasis by recursion. */
  private Node parse(Source source, String body) {
    try {
      return parser.parse(body);
    } catch (StackOverflowError tooDeep) {
      throw new UnreadableException(
          source.name()
              + ":1: emphasis is nested too deeply to be read; remove long runs of * and _",
          tooDeep);
    }
  }
}
