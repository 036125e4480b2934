package org.tongxin.sheets;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part's XML, read forward only. Document types and entities are refused; depth, names and texts
 * are bounded.
 */
final class XmlPart implements AutoCloseable {
  private final InputStream source;
  private final XMLStreamReader xml;
  // The parser keeps every name it meets.
  private final Set<String> names = new HashSet<>();
  private int event = XMLStreamConstants.START_DOCUMENT;
  private int depth;

  private XmlPart(InputStream source, XMLStreamReader xml) {
    this.source = source;
    this.xml = xml;
  }

  static XmlPart of(InputStream part) {
    // A factory shares its names among all it reads, so each part has its own.
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    try {
      var source = new ShortRuns(part);
      return new XmlPart(source, factory.createXMLStreamReader(source));
    } catch (XMLStreamException e) {
      throw Unfit.DAMAGED.found();
    }
  }

  /** Moves on; false at the end. */
  boolean next() {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      event = xml.next();
    } catch (XMLStreamException e) {
      throw Unfit.DAMAGED.found();
    }
    check();
    return true;
  }

  boolean starts(String name) {
    return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
  }

  /** Of the element that starts here, whatever the attribute's name space. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** All text of the element that starts here, up to its end. */
  String value() {
    return text(false);
  }

  /** The words of a rich text that starts here: its {@code t} elements, but not how they sound. */
  String words() {
    return text(true);
  }

  @Override
  public void close() {
    try {
      source.close();
    } catch (IOException e) {
      throw Unfit.DAMAGED.found();
    }
  }

  private String text(boolean rich) {
    var text = new StringBuilder();
    int outer = depth;
    boolean sounds = false;
    boolean wanted = !rich;
    while (depth >= outer && next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        sounds |= starts("rPh");
        wanted |= starts("t") && !sounds;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        sounds &= !ends("rPh");
        wanted &= !(rich && ends("t"));
      } else if (wanted && isText()) {
        append(text);
      }
    }
    return text.toString();
  }

  private void append(StringBuilder text) {
    try {
      text.append(xml.getText());
    } catch (IllegalStateException | com.fasterxml.aalto.UncheckedStreamException e) {
      throw Unfit.DAMAGED.found();
    }
    if (text.length() > Limits.CELL_AS_WRITTEN) {
      throw Unfit.CELL_TOO_LONG.found();
    }
  }

  private boolean isText() {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  private void check() {
    switch (event) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Unfit.DTD.found();
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> names.add(xml.getPITarget());
      case XMLStreamConstants.START_ELEMENT -> {
        depth++;
        noteNames();
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      default -> {}
    }
    if (depth > Limits.XML_DEPTH || names.size() > Limits.XML_NAMES) {
      throw Unfit.DAMAGED.found();
    }
  }

  private void noteNames() {
    names.add(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      names.add(xml.getAttributeLocalName(i));
    }
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      names.add("xmlns:" + xml.getNamespacePrefix(i));
    }
  }
}
