package dev.calque.core.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Checks reports against the schemas in {@code /schema}. */
final class Schemas {

  private Schemas() {}

  /** What the JSON schema of that name has against the document. */
  static List<String> json(String name, String document) throws IOException {
    try (InputStream schema = Schemas.class.getResourceAsStream("/schema/" + name)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(schema)
          .validate(new ObjectMapper().readTree(document))
          .stream()
          .map(Object::toString)
          .toList();
    }
  }

  /** The document; fails if it is not well-formed or not valid for the XML schema of that name. */
  static Document xml(String name, String document) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Schemas.class.getResource("/schema/" + name))
        .newValidator()
        .validate(new StreamSource(new StringReader(document)));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(document)));
  }

  /** The attribute of each element of that name, in order. */
  static List<String> attributes(Document document, String element, String attribute) {
    var elements = document.getElementsByTagName(element);
    return java.util.stream.IntStream.range(0, elements.getLength())
        .mapToObj(elements::item)
        .map(node -> node.getAttributes().getNamedItem(attribute))
        .map(node -> node == null ? "" : node.getNodeValue())
        .toList();
  }
}
