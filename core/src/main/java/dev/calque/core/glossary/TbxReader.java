package dev.calque.core.glossary;

import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads TBX-Basic as ISO 30042:2008 ({@code martif}) and ISO 30042:2019 ({@code tbx}, with elements
 * of data categories or without) write it. What a document type declaration says is ignored: no
 * entity is defined by it, and nothing is fetched. Not thread-safe.
 */
final class TbxReader {

  private final Entries entries;

  TbxReader(Entries entries) {
    this.entries = entries;
  }

  void read(InputStream in) {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      try {
        read(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      entries.problem(line, "not XML from here: " + reason(e) + "; export the glossary again");
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    TbxWalk walk = new TbxWalk(entries);
    boolean isRoot = true;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (isRoot && !isTbx(xml)) {
            return;
          }
          isRoot = false;
          walk.start(xml);
        }
        case XMLStreamConstants.END_ELEMENT -> walk.end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> walk.text(xml.getText());
        default -> {
          // comments and instructions say nothing of terms
        }
      }
    }
  }

  private boolean isTbx(XMLStreamReader xml) {
    String root = xml.getLocalName();
    boolean isTbx = root.equals("martif") || root.equals("tbx");
    if (!isTbx) {
      entries.problem(
          xml.getLocation().getLineNumber(),
          "not TBX: it begins with <" + root + ">, not <martif> or <tbx>; export it as TBX-Basic");
    }
    return isTbx;
  }

  /** The last line of what the parser says, without its place. */
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    return message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }
}
