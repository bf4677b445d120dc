package dev.calque.core.reader.html;

import dev.calque.core.reader.Masks;
import dev.calque.core.reader.SegmentList;
import dev.calque.core.reader.SegmentText;
import dev.calque.core.text.Role;
import dev.calque.core.text.Span;
import java.util.Optional;
import java.util.Set;

/** Makes segments of HTML while its tags go by. Not thread-safe. */
final class HtmlWalk implements HtmlTokens.Handler {

  private final String source;
  private final HtmlText decoder;
  private final SegmentList segments;
  private final OpenElements open = new OpenElements();
  private SegmentText text;

  HtmlWalk(String source, Masks masks, SegmentList segments) {
    this.source = source;
    this.decoder = new HtmlText(source, masks);
    this.segments = segments;
    this.text = new SegmentText(source);
  }

  /** Adds all that a reader sees of the range. */
  void read(Span range) {
    new HtmlTokens(source, range.end(), this).read(range.start());
    while (!open.isEmpty()) {
      close();
    }
    endSegment();
  }

  @Override
  public void text(Span span) {
    if (!open.innermost().isHidden()) {
      decoder.addTo(text, span);
    }
  }

  @Override
  public void tag(Tag tag) {
    if (isPartOfDrawing(tag)) {
      return;
    }
    if (tag.isEnd()) {
      end(tag);
    } else if (ElementNames.VOID.contains(tag.name())) {
      standAlone(tag);
    } else {
      start(tag);
    }
  }

  @Override
  public void comment(Span span) {
    segments.comment(span, span.in(source).replaceFirst("^<!--", "").replaceFirst("-->$", ""));
  }

  /** Drawings have titles and styles of their own, which begin no block. */
  private boolean isPartOfDrawing(Tag tag) {
    return open.innermost().name().equals("svg") && tag.is("title", "style", "script");
  }

  private void start(Tag tag) {
    boolean isBlock = ElementNames.BLOCKS.contains(tag.name());
    if (isBlock) {
      endSentence();
      closeWhatEndsBefore(tag);
    }
    Element outer = open.innermost();
    Element element = outer.child(tag);
    boolean isSelfClosed = tag.is("svg", "math") && source.startsWith("/>", tag.span().end() - 2);
    if (!isBlock && element.isHidden() && !outer.isHidden()) {
      text.placeholder(tag.span());
    }
    if (isSelfClosed || !(isBlock || matters(element, outer))) {
      return;
    }
    if (!isBlock && isForeign(element, outer)) {
      text.placeholder(tag.span());
      open.open(element.interrupting(text));
      text = new SegmentText(source);
    } else {
      open.open(element);
    }
  }

  /** Inline elements that change nothing are not followed. */
  private static boolean matters(Element element, Element outer) {
    return element.isHidden() != outer.isHidden()
        || element.role() != outer.role()
        || isForeign(element, outer)
        || (element.isHidden() && element.name().equals(outer.name()));
  }

  private static boolean isForeign(Element element, Element outer) {
    return !element.isHidden()
        && outer.language().isPresent()
        && !element.language().equals(outer.language());
  }

  private void end(Tag tag) {
    if (ElementNames.BLOCKS.contains(tag.name())) {
      endSentence();
    }
    if (!open.has(tag.name())) {
      return;
    }
    while (!open.innermost().name().equals(tag.name())) {
      close();
    }
    close();
  }

  /** Parts of sentences end with the sentence, even if their end tags are missing. */
  private void endSentence() {
    while (!open.isEmpty() && !open.innermost().isBlock()) {
      close();
    }
    endSegment();
  }

  private void closeWhatEndsBefore(Tag tag) {
    if (open.innermost().name().equals("p")) {
      close();
    }
    Set<String> ended = ElementNames.CLOSES.getOrDefault(tag.name(), Set.of());
    int depth = ended.isEmpty() ? 0 : open.depthOf(ended);
    for (int i = 0; i < depth; i++) {
      close();
    }
  }

  private void close() {
    Element innermost = open.innermost();
    if (innermost.isBlock() || innermost.interrupted().isPresent()) {
      endSegment();
    }
    open.close().interrupted().ifPresent(sentence -> text = sentence);
  }

  private void endSegment() {
    Element element = open.innermost();
    segments.add(element.role(), element.level(), text, element.language());
    text = new SegmentText(source);
  }

  private void standAlone(Tag tag) {
    Element element = open.innermost();
    if (element.isHidden()) {
      return;
    }
    switch (tag.name()) {
      case "br" -> lineBreak(tag);
      case "hr" -> endSentence();
      case "img" -> {
        addAttribute(tag, "alt", Role.ALT_TEXT);
        addAttribute(tag, "title", Role.CAPTION);
      }
      case "input" -> addInput(tag);
      case "meta" -> addMeta(tag);
      default -> {}
    }
  }

  /** Two line breaks are what people write between paragraphs. */
  private void lineBreak(Tag tag) {
    if (text.endsWithLineBreak()) {
      endSegment();
    } else if (!text.isEmpty()) {
      text.lineBreak(tag.span());
    }
  }

  private void addInput(Tag tag) {
    addAttribute(tag, "placeholder", Role.INTERFACE);
    String type = tag.value("type");
    if (type.equals("submit") || type.equals("button") || type.equals("reset")) {
      addAttribute(tag, "value", Role.INTERFACE);
    }
  }

  private void addMeta(Tag tag) {
    if (tag.value("name").equalsIgnoreCase("description")) {
      addAttribute(tag, "content", Role.FRONT_MATTER);
    }
  }

  private void addAttribute(Tag tag, String attribute, Role role) {
    Optional<Tag.Attribute> found = tag.attribute(attribute);
    if (found.isPresent()) {
      SegmentText value = new SegmentText(source);
      decoder.addTo(value, found.get().span());
      segments.add(role, 0, value, open.innermost().language());
    }
  }
}
