package dev.calque.core.glossary;

import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;

/** Goes through the elements of TBX in their order. Not thread-safe. */
final class TbxWalk {

  private static final String STATUS = "administrativeStatus";

  private final Entries entries;
  private final StringBuilder text = new StringBuilder();
  private String collecting = "";
  private String conceptNote = "";
  private Optional<TbxLanguage> language = Optional.empty();

  TbxWalk(Entries entries) {
    this.entries = entries;
  }

  void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    switch (name) {
      case "termEntry", "conceptEntry" -> conceptNote = "";
      case "langSet", "langSec" -> {
        String code = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        int line = xml.getLocation().getLineNumber();
        language = Optional.of(new TbxLanguage(code == null ? "" : code, line));
      }
      case "tig", "ntig", "termSec" -> language.ifPresent(TbxLanguage::openTerm);
      case "term", STATUS, "note" -> collect(name);
      case "termNote" -> {
        if (STATUS.equals(xml.getAttributeValue(null, "type"))) {
          collect(name);
        }
      }
      default -> {
        // other data categories say nothing that is checked
      }
    }
  }

  void text(String more) {
    if (!collecting.isEmpty()) {
      text.append(more);
    }
  }

  void end(String name) {
    if (name.equals(collecting)) {
      keep(name, text.toString().strip().replaceAll("\\s+", " "));
      collecting = "";
    }
    switch (name) {
      case "tig", "ntig", "termSec" -> language.ifPresent(found -> found.closeTerm(entries));
      case "langSet", "langSec" -> {
        language.ifPresent(found -> found.addTo(entries, conceptNote));
        language = Optional.empty();
      }
      default -> {
        // nothing ends that was being put together
      }
    }
  }

  private void collect(String name) {
    collecting = name;
    text.setLength(0);
  }

  private void keep(String name, String value) {
    switch (name) {
      case "term" -> language.ifPresent(found -> found.term(value));
      case "note" -> {
        if (language.isPresent()) {
          language.get().note(value);
        } else {
          conceptNote = value;
        }
      }
      default -> language.ifPresent(found -> found.status(value));
    }
  }
}
