package id.prokus.indicator.formula;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * An indicator as it comes with the programme: a folder of {@code indicators/}.
 *
 * @param body {@code formula.sql}; empty where nothing is asked about it yet
 * @param example {@code example.md}, run as a test and shown as help; empty without a formula
 */
public record ShippedIndicator(Definition definition, String body, String example) {

    private static final String DEFINITION = "definition.yaml";

    /** All of them, by code. */
    public static List<ShippedIndicator> all() {
        try {
            var found = new ArrayList<ShippedIndicator>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:indicators/*/" + DEFINITION)) {
                String[] path = file.getURL().getPath().split("/");
                found.add(new ShippedIndicator(
                        ReadDefinition.read(path[path.length - 2], text(file)),
                        text(file.createRelative("formula.sql")),
                        text(file.createRelative("example.md"))));
            }
            found.sort(Comparator.comparing(one -> one.definition().code()));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) throws IOException {
        return file.exists() ? file.getContentAsString(StandardCharsets.UTF_8).strip() : "";
    }
}
