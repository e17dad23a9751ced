package dev.adit.grid;

import dev.adit.problem.Code;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML read from front to back, without document types, entities or anything from elsewhere, and not too deep. */
final class Xml implements AutoCloseable {
    static final String NOT_HONEST = "no office program writes this; ask who sent it how it was made";

    private static final int DEEPEST = 64;
    private static final int MOST_ATTRIBUTES = 256;

    private final PulseStream bytes;
    private final XMLStreamReader reader;
    private int depth;

    /** What comes next in a document. */
    enum Event {
        START,
        END,
        TEXT,
        NOTHING_MORE
    }

    Xml(InputStream bytes) throws IOException {
        this.bytes = new PulseStream(bytes);
        try {
            reader = factory().createXMLStreamReader(this.bytes);
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    Event next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                bytes.beat();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        return started();
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return Event.END;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return Event.TEXT;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Refusal(
                                Code.S06, "the XML declares a document type or uses entities of its own", NOT_HONEST);
                    default -> {}
                }
            }
            return Event.NOTHING_MORE;
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        } catch (RuntimeException broken) {
            // the JDK's parser breaks over some documents, such as a document type for whose fault it has no words
            throw Refusal.part("the XML is not well-formed");
        }
    }

    private Event started() throws Refusal {
        depth++;
        if (depth > DEEPEST || reader.getAttributeCount() > MOST_ATTRIBUTES)
            throw new Refusal(
                    Code.S07,
                    "the XML is more than " + DEEPEST + " elements deep or has an element of more than "
                            + MOST_ATTRIBUTES + " attributes",
                    NOT_HONEST);
        return Event.START;
    }

    /** Whether an element of this name has just started. */
    boolean isAt(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** The name of the element that starts or ends, without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    /** The namespace of the element that starts or ends; empty if it has none. */
    String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** An attribute by its name without prefix, the one without namespace first; null where there is none. */
    @Nullable
    String attribute(String name) {
        String found = null;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (!reader.getAttributeLocalName(i).equals(name)) continue;
            String namespace = reader.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) return reader.getAttributeValue(i);
            found = reader.getAttributeValue(i);
        }
        return found;
    }

    String attribute(String name, String otherwise) {
        String found = attribute(name);
        return found == null ? otherwise : found;
    }

    boolean says(String attribute) {
        String found = attribute(attribute, "");
        return found.equals("1") || found.equals("true");
    }

    /** Adds the text that came. */
    void addTo(CellText text) {
        text.add(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private static Refusal refusal(XMLStreamException broken) {
        for (Throwable cause = broken; cause != null; cause = inside(cause))
            if (cause instanceof Refusal refusal) return refusal;
        int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
        return Refusal.part("the XML is not well-formed" + (line > 0 ? " in line " + line : ""));
    }

    private static @Nullable Throwable inside(Throwable outer) {
        Throwable nested = outer instanceof XMLStreamException stream ? stream.getNestedException() : null;
        return nested == null || nested == outer ? outer.getCause() : nested;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
