package id.prokus.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The small real workbooks kept beside the tests. */
final class Kept {

    private Kept() {}

    static byte[] bytes(String name) {
        try (InputStream in = Kept.class.getResourceAsStream("/workbook/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Book book(String name) throws UnreadableFile {
        return new Workbooks().read(bytes(name));
    }
}
