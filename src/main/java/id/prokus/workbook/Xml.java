package id.prokus.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens the XML inside workbooks, which never holds a document type; one that does was made to harm. */
final class Xml {

    private static final InputFactoryImpl FACTORY = new InputFactoryImpl();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private Xml() {}

    /** At its root element. */
    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
        for (int event = reader.getEventType(); event != XMLStreamConstants.START_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.DTD) {
                throw new Forbidden();
            }
        }
        return reader;
    }

    /** The attribute with this local name in whatever namespace; empty where there is none. */
    static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** XML that declares entities. */
    static final class Forbidden extends XMLStreamException {

        private static final long serialVersionUID = 1;

        Forbidden() {
            super("document type");
        }
    }
}
