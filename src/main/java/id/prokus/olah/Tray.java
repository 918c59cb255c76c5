package id.prokus.olah;

import id.prokus.intake.ReceivedFile;
import id.prokus.intake.ReceivedFiles;
import id.prokus.programme.Edition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files an edition's figures are made of. */
@Repository
public class Tray {

    private final JdbcClient database;
    private final ReceivedFiles receivedFiles;

    Tray(JdbcClient database, ReceivedFiles receivedFiles) {
        this.database = database;
        this.receivedFiles = receivedFiles;
    }

    public List<ReceivedFile> receipts(Edition edition) {
        return database
                .sql("select file from olah.tray where edition = :edition order by file")
                .param("edition", edition.year())
                .query(UUID.class)
                .list()
                .stream()
                .map(receivedFiles::get)
                .toList();
    }

    /** The files with their bytes; those that were erased by law are left out. */
    SentFiles files(Edition edition) {
        List<SentFile> files = new ArrayList<>();
        for (ReceivedFile receipt : receipts(edition)) {
            receivedFiles
                    .bytes(receipt.sha256())
                    .ifPresent(bytes -> files.add(SentFile.kept(receipt.name(), bytes, receipt.changedAt())));
        }
        return SentFiles.of(files, List.of());
    }

    public void add(Edition edition, ReceivedFile file) {
        database.sql("insert into olah.tray (edition, file) values (:edition, :file) on conflict do nothing")
                .param("edition", edition.year())
                .param("file", file.id())
                .update();
    }

    /** Takes a file out, which stays kept as received. */
    public void remove(Edition edition, UUID file) {
        database.sql("delete from olah.tray where edition = :edition and file = :file")
                .param("edition", edition.year())
                .param("file", file)
                .update();
    }

    /** Puts these files in place of all others. */
    @Transactional
    public void replace(Edition edition, Collection<ReceivedFile> files) {
        database.sql("delete from olah.tray where edition = :edition")
                .param("edition", edition.year())
                .update();
        files.forEach(file -> add(edition, file));
    }
}
