package dev.calque.core.report;

import java.io.IOException;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * How both XML formats are laid out: two spaces, LF, UTF-8. What XML 1.0 forbids is written as an
 * escape as {@link Printable} has them. Not thread-safe.
 */
final class Xml {

  private final XMLStreamWriter out;
  private int depth;
  private boolean hasChildren;

  private Xml(XMLStreamWriter out) {
    this.out = out;
  }

  /** A part of an XML document. */
  @FunctionalInterface
  interface Part {
    void write(Xml xml) throws XMLStreamException;
  }

  /** Writes a document; the part writes its root. */
  static void document(Appendable out, Part root) throws IOException {
    try {
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new AppendableWriter(out));
      writer.writeStartDocument("UTF-8", "1.0");
      root.write(new Xml(writer));
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
    out.append('\n');
  }

  Xml start(String name) throws XMLStreamException {
    breakLine();
    out.writeStartElement(name);
    depth++;
    hasChildren = false;
    return this;
  }

  Xml attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, Printable.name(value));
    return this;
  }

  Xml attribute(String name, int value) throws XMLStreamException {
    return attribute(name, Integer.toString(value));
  }

  /** The content of an element without others; LF stays a line end. */
  Xml text(String text) throws XMLStreamException {
    out.writeCharacters(lines(text));
    return this;
  }

  Xml end() throws XMLStreamException {
    depth--;
    if (hasChildren) {
      breakLine();
    }
    out.writeEndElement();
    hasChildren = true;
    return this;
  }

  private static String lines(String text) {
    return text.lines().map(Printable::name).collect(Collectors.joining("\n"));
  }

  private void breakLine() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }
}
