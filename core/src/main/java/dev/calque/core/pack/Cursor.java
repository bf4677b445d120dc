package dev.calque.core.pack;

/** A place in a text that is being parsed. */
final class Cursor {

  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  /** The next character, or a space at the end. */
  char peek() {
    return peek(0);
  }

  /** A character further on, or a space behind the end. */
  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : ' ';
  }

  /** Whether the next character is a space or the end. */
  boolean atGap() {
    return peek() == ' ';
  }

  char next() {
    return text.charAt(at++);
  }

  boolean skip(char expected) {
    if (!atEnd() && text.charAt(at) == expected) {
      at++;
      return true;
    }
    return false;
  }

  void skipSpaces() {
    while (skip(' ')) {
      // nothing to do
    }
  }

  /** Reads up to a closing character and takes that as well. */
  String until(char close, String remedy) throws PackSyntaxException {
    int start = at;
    StringBuilder read = new StringBuilder();
    while (!atEnd()) {
      char c = next();
      if (c == close) {
        return read.toString();
      }
      if (c == '\\' && peek() == close && !atEnd()) {
        c = next();
      }
      read.append(c);
    }
    throw new PackSyntaxException(start, "no closing " + close + "; " + remedy);
  }

  /** Reads up to the brace that closes the one just taken, which may contain pairs of braces. */
  String untilBrace() throws PackSyntaxException {
    int start = at;
    int depth = 1;
    while (!atEnd()) {
      char c = next();
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return text.substring(start, at - 1);
      }
    }
    throw new PackSyntaxException(start, "no closing }; write the tag as {NN.*}");
  }

  PackSyntaxException error(String problem) {
    return new PackSyntaxException(at + 1, problem);
  }
}
