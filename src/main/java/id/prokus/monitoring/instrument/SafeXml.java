package id.prokus.monitoring.instrument;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML from outside: no DOCTYPE is read, nothing is fetched, nothing grows. */
public final class SafeXml {

    /** Otherwise what cannot be read is told only when it is asked for, and by another exception. */
    private static final String LATER = "com.ctc.wstx.lazyParsing";

    private SafeXml() {}

    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        // One for each: a factory keeps every name it ever read, and these come from outside.
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(LATER, false);
        return factory.createXMLStreamReader(in);
    }
}
