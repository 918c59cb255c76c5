package id.prokus.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.util.StreamReader2Delegate;

/** The XML inside workbooks, read in such a way that nothing written to harm can grow. */
final class Xml extends StreamReader2Delegate {

    /** Real workbooks stay below twenty. */
    private static final int DEEPEST = 256;

    private static final InputFactoryImpl FACTORY = new InputFactoryImpl();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private int depth;

    private Xml(XMLStreamReader2 reader) {
        super(reader);
    }

    /** Stands at the root element. */
    static Xml open(InputStream in) throws XMLStreamException {
        Xml xml = new Xml((XMLStreamReader2) FACTORY.createXMLStreamReader(in));
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // Before the root come at most comments and instructions.
        }
        return xml;
    }

    /** @throws Forbidden also at a document type, which workbooks never have: entities could be declared in it */
    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        if (event == START_ELEMENT) {
            if (++depth > DEEPEST) {
                throw new Forbidden();
            }
        } else if (event == END_ELEMENT) {
            depth--;
        } else if (event == DTD) {
            throw new Forbidden();
        }
        return event;
    }

    /** The attribute with this local name in whatever namespace; empty where there is none. */
    String attribute(String name) {
        for (int i = 0; i < getAttributeCount(); i++) {
            if (getAttributeLocalName(i).equals(name)) {
                return getAttributeValue(i);
            }
        }
        return "";
    }

    /** Reads on to the end of the element at whose start this stands. */
    void skip() throws XMLStreamException {
        for (int outside = depth - 1; depth > outside; ) {
            next();
        }
    }

    /** What no workbook holds unless somebody means harm. */
    static final class Forbidden extends XMLStreamException {

        private static final long serialVersionUID = 1;

        Forbidden() {
            super("forbidden in a workbook");
        }
    }
}
