package id.prokus.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of an xlsx share. */
final class XlsxSharedTexts {

    private final List<String> texts = new ArrayList<>();

    /** @param part the name of the part; a missing one holds no text */
    static XlsxSharedTexts of(ZipParts parts, String part) throws IOException, XMLStreamException, UnreadableFile {
        XlsxSharedTexts shared = new XlsxSharedTexts();
        if (parts.has(part)) {
            try (InputStream in = parts.stream(part)) {
                shared.read(Xml.open(in), parts.budget());
            }
        }
        return shared;
    }

    boolean has(long index) {
        return index >= 0 && index < texts.size();
    }

    String get(int index) {
        return texts.get(index);
    }

    private void read(Xml xml, Budget budget) throws XMLStreamException, UnreadableFile {
        TextBuffer buffer = new TextBuffer(new TextPool());
        boolean inText = false;
        boolean inReading = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "si" -> buffer.clear();
                        case "rPh" -> inReading = true;
                        case "t" -> inText = !inReading;
                        default -> {}
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText) {
                        buffer.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "si" -> {
                            String text = buffer.unescaped();
                            budget.sharedText(text.length());
                            texts.add(text);
                        }
                        case "rPh" -> inReading = false;
                        case "t" -> inText = false;
                        default -> {}
                    }
                }
                default -> {}
            }
        }
    }
}
