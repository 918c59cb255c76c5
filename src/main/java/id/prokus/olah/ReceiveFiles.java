package id.prokus.olah;

import id.prokus.access.Trail;
import id.prokus.intake.ReceivedFile;
import id.prokus.intake.ReceivedFiles;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what somebody hands in on a page: files, or an archive of files. Nothing is read yet. */
@Component
public class ReceiveFiles {

    private final ReceivedFiles receivedFiles;
    private final Tray tray;
    private final Trail trail;

    ReceiveFiles(ReceivedFiles receivedFiles, Tray tray, Trail trail) {
        this.receivedFiles = receivedFiles;
        this.tray = tray;
        this.trail = trail;
    }

    /**
     * What became of what was handed in.
     *
     * @param kept kept as received; {@link ReceivedFile#known} where the same bytes had come before
     * @param refused not even tried, with one Indonesian sentence each
     */
    public record Received(List<ReceivedFile> kept, List<SentFiles.Refused> refused) {}

    /**
     * @param handedIn as dropped; archives are opened
     * @throws Refusal where there is nothing at all
     */
    @Transactional
    public Received receive(Edition edition, List<SentFile> handedIn, Actor actor) {
        SentFiles files = GatherFiles.among(handedIn);
        if (files.workbooks().isEmpty() && files.refused().isEmpty()) {
            throw new Refusal(
                    "olah.nothing-handed-in",
                    new Text(
                            "Belum ada berkas yang dipilih. Pilih buku kerja inkubator, atau satu arsip .zip.",
                            "No file was chosen. Choose the incubators' workbooks, or one .zip."));
        }
        List<ReceivedFile> kept = new ArrayList<>();
        for (SentFile file : files.workbooks()) {
            ReceivedFile receipt =
                    receivedFiles.receive(edition, file.path(), file.bytes(), file.changedAt(), actor.name());
            tray.add(edition, receipt);
            trail.record(actor, "intake.file-received", receipt.id().toString(), receipt.name());
            kept.add(receipt);
        }
        return new Received(kept, files.refused());
    }
}
