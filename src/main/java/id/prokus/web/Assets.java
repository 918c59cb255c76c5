package id.prokus.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.springframework.stereotype.Component;

/** Styles and scripts, at addresses that change with their content, so that a browser may keep them for a year. */
@Component
public class Assets {

    /** Under which addresses styles, scripts and fonts are; open to everybody. */
    public static final String PATH = "/aset/";

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    String address(String name) {
        return addresses.computeIfAbsent(name, asset -> PATH + asset + "?v=" + Long.toHexString(sum(asset)));
    }

    private static long sum(String asset) {
        try (InputStream content = Assets.class.getResourceAsStream(PATH + asset)) {
            if (content == null) {
                throw new IllegalArgumentException("No such asset: " + asset);
            }
            var sum = new CRC32();
            sum.update(content.readAllBytes());
            return sum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
