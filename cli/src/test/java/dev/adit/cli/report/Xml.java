package dev.adit.cli.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads pages and pictures as XML, strictly: what does not parse is a fault. */
final class Xml {
    private Xml() {}

    static Document parse(String text) {
        try {
            DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError("not well-formed: " + broken.getMessage(), broken);
        }
    }

    /** All elements of a name, in order. */
    static List<Element> all(Document document, String name) {
        return list(document.getElementsByTagName(name));
    }

    static List<Element> all(Element element, String name) {
        return list(element.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) elements.add((Element) nodes.item(i));
        return elements;
    }

    /** The texts of all elements of a name. */
    static List<String> texts(Document document, String name) {
        return all(document, name).stream().map(Element::getTextContent).toList();
    }

    /** The first element with an attribute of a value. */
    static Element with(Document document, String attribute, String value) {
        return all(document, "*").stream()
                .filter(element -> element.getAttribute(attribute).equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing has " + attribute + " " + value));
    }
}
