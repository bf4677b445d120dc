package dev.calque.core.reader.html;

import dev.calque.core.reader.html.Tag.Attribute;
import dev.calque.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one tag the way browsers do. Not thread-safe. */
public final class TagParser {

  private final String source;
  private final int limit;
  private int at;

  private TagParser(String source, int start, int limit) {
    this.source = source;
    this.limit = limit;
    this.at = start;
  }

  /**
   * The tag that begins at {@code start}; none if no tag begins there, or if it does not end before
   * {@code limit}.
   */
  public static Optional<Tag> parse(String source, int start, int limit) {
    return new TagParser(source, start, limit).tag();
  }

  private Optional<Tag> tag() {
    int start = at;
    boolean isEnd = start + 1 < limit && source.charAt(start + 1) == '/';
    at += isEnd ? 2 : 1;
    if (source.charAt(start) != '<' || at >= limit || !isAsciiLetter(source.charAt(at))) {
      return Optional.empty();
    }
    String name = take(" \t\r\n\f/>");
    List<Attribute> attributes = attributes();
    if (at >= limit) {
      return Optional.empty();
    }
    at++;
    return Optional.of(new Tag(name, isEnd, isEnd ? List.of() : attributes, new Span(start, at)));
  }

  private List<Attribute> attributes() {
    List<Attribute> attributes = new ArrayList<>();
    skip(" \t\r\n\f/");
    while (at < limit && source.charAt(at) != '>') {
      attributes.add(attribute());
      skip(" \t\r\n\f/");
    }
    return attributes;
  }

  private Attribute attribute() {
    int start = at;
    at++;
    String name = (source.charAt(start) + take(" \t\r\n\f/>=")).toLowerCase(Locale.ROOT);
    int afterName = at;
    skip(" \t\r\n\f");
    if (at >= limit || source.charAt(at) != '=') {
      at = Math.min(at, limit);
      return new Attribute(name, "", new Span(afterName, afterName));
    }
    at++;
    skip(" \t\r\n\f");
    Span value = value();
    return new Attribute(name, value.in(source), value);
  }

  private Span value() {
    if (at < limit && (source.charAt(at) == '"' || source.charAt(at) == '\'')) {
      int start = at + 1;
      int end = source.indexOf(source.charAt(at), start);
      if (end < 0 || end >= limit) {
        at = limit;
        return new Span(start, Math.max(start, limit));
      }
      at = end + 1;
      return new Span(start, end);
    }
    int start = at;
    take(" \t\r\n\f>");
    return new Span(start, at);
  }

  private String take(String until) {
    int start = at;
    while (at < limit && until.indexOf(source.charAt(at)) < 0) {
      at++;
    }
    return source.substring(start, at).toLowerCase(Locale.ROOT);
  }

  private void skip(String any) {
    while (at < limit && any.indexOf(source.charAt(at)) >= 0) {
      at++;
    }
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
