package id.prokus.monitoring.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A version of a form as it comes with the programme: {@code forms/<code>/<version>.xml}. */
public record ShippedInstrument(String code, String version, FormHeader header, byte[] bytes) {

    private static final Comparator<ShippedInstrument> IN_ORDER = Comparator.comparing(ShippedInstrument::code)
            .thenComparingInt(one -> one.version().length())
            .thenComparing(ShippedInstrument::version);

    /** All of them, of each form the first version first: 9 before 10. */
    public static List<ShippedInstrument> all() {
        try {
            var found = new ArrayList<ShippedInstrument>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*/*.xml")) {
                String[] path = file.getURL().getPath().split("/");
                found.add(of(
                        path[path.length - 2],
                        path[path.length - 1].replaceFirst("[.]xml$", ""),
                        file.getContentAsByteArray()));
            }
            found.sort(IN_ORDER);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ShippedInstrument of(String code, String version, byte[] bytes) {
        try {
            return new ShippedInstrument(code, version, FormHeader.of(bytes), bytes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("forms/%s/%s.xml is no XML".formatted(code, version), e);
        }
    }

    /** Where it stands, for whoever looks for it. */
    public String place() {
        return "forms/%s/%s.xml".formatted(code, version);
    }
}
