package id.prokus.intake.picture;

import id.prokus.database.RowScope;
import id.prokus.intake.ReceivedFiles;
import id.prokus.vocabulary.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What pictures among the received files show. Bytes are nobody's place, so whoever asks must have found the file with
 * something that is in their scope, and must ask outside of any transaction.
 */
@Repository
public class Pictures {

    private final ReceivedFiles files;
    private final JdbcClient database;

    Pictures(ReceivedFiles files, JdbcClient database) {
        this.files = files;
        this.database = database;
    }

    /**
     * Keeps a file as it is, if it is a picture.
     *
     * @return its SHA-256, by which it is found again
     * @throws Refusal as {@link ReadPicture#of}
     */
    public String keep(byte[] bytes) {
        List<Shown> pages = ReadPicture.of(bytes);
        try (var _ = RowScope.enter(RowScope.EVERYTHING)) {
            String sha256 = files.keepContent(bytes);
            add(sha256, pages);
            return sha256;
        }
    }

    /** Page by page; nothing where it was erased by law, or is no picture that can be opened. */
    public List<Shown> of(String sha256) {
        try (var _ = RowScope.enter(RowScope.EVERYTHING)) {
            List<Shown> known = find(sha256);
            return known.isEmpty() ? made(sha256) : known;
        }
    }

    private List<Shown> find(String sha256) {
        return database.sql("""
                select picture.width, picture.height, picture.bytes
                from intake.picture join intake.content on content.sha256 = picture.sha256
                where picture.sha256 = :sha256 and content.bytes is not null order by page
                """)
                .param("sha256", sha256)
                .query((row, number) -> new Shown(row.getInt("width"), row.getInt("height"), row.getBytes("bytes")))
                .list();
    }

    /** Of a file that came by another way than {@link #keep}. */
    private List<Shown> made(String sha256) {
        Optional<byte[]> bytes = files.bytes(sha256);
        if (bytes.isEmpty()) {
            return List.of();
        }
        try {
            List<Shown> pages = ReadPicture.of(bytes.get());
            add(sha256, pages);
            return pages;
        } catch (Refusal noPicture) {
            return List.of();
        }
    }

    private void add(String sha256, List<Shown> pages) {
        for (int page = 0; page < pages.size(); page++) {
            Shown shown = pages.get(page);
            database.sql("""
                    insert into intake.picture (sha256, page, width, height, bytes)
                    values (:sha256, :page, :width, :height, :bytes) on conflict do nothing
                    """)
                    .param("sha256", sha256)
                    .param("page", page)
                    .param("width", shown.width())
                    .param("height", shown.height())
                    .param("bytes", shown.jpeg())
                    .update();
        }
    }
}
