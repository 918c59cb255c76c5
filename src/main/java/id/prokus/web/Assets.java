package id.prokus.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Styles and scripts, at addresses that change with their content, so that a browser may keep them for a year. */
@Component
public class Assets {

    /** Under which addresses styles, scripts and fonts are; open to everybody. */
    public static final String PATH = "/aset/";

    /** Begins the part of an address that is a version and no folder. */
    static final String FOLDER = "~";

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    public String address(String name) {
        return addresses.computeIfAbsent(name, asset -> PATH + asset + "?v=" + Long.toHexString(sum(asset)));
    }

    /**
     * The address of a script that imports others beside it. They find each other by their names alone, so that the folder's
     * whole content stands in the address of each.
     *
     * @param name with its folder: {@code isi/form.js}
     */
    public String inFolder(String name) {
        String folder = name.substring(0, name.indexOf('/'));
        String version = addresses.computeIfAbsent(
                folder + "/",
                _ -> Long.toHexString(files(folder).mapToLong(Assets::sum).reduce(7, (all, one) -> 31 * all + one)));
        return PATH + FOLDER + version + "/" + name;
    }

    /** The addresses of all of a folder. */
    public List<String> allIn(String folder) {
        return files(folder).map(this::inFolder).toList();
    }

    private static Stream<String> files(String folder) {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath:" + PATH + folder + "/*"))
                    .map(file -> folder + "/" + file.getFilename())
                    .sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
