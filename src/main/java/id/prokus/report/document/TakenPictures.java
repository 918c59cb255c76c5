package id.prokus.report.document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lets the PDF take its photographs from memory. */
final class TakenPictures implements FSStreamFactory {

    static final String PROTOCOL = "foto";

    private final List<Photograph> photographs;

    TakenPictures(List<Photograph> photographs) {
        this.photographs = photographs;
    }

    static String address(int number) {
        return PROTOCOL + ":" + number;
    }

    @Override
    public FSStream getUrl(String address) {
        byte[] jpeg = photographs
                .get(Integer.parseInt(address.substring(PROTOCOL.length() + 1)))
                .jpeg();
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(jpeg);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.ISO_8859_1);
            }
        };
    }
}
