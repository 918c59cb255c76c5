package id.prokus.monitoring.instrument;

import static id.prokus.monitoring.instrument.GateRemark.wrong;

import id.prokus.monitoring.instrument.GateRemark.Code;
import id.prokus.programme.RunningRounds;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.springframework.stereotype.Component;

/**
 * What every version passes before phones can have it: filled in with made-up answers, held against the version before and
 * against the kinds it is recorded as. It changes nothing.
 */
@Component
class PublishGate {

    private final Instruments instruments;
    private final EntryKinds kinds;
    private final RunningRounds runningRounds;
    private final TellTouched tellTouched;
    private final Clock clock;

    PublishGate(
            Instruments instruments,
            EntryKinds kinds,
            RunningRounds runningRounds,
            TellTouched tellTouched,
            Clock clock) {
        this.instruments = instruments;
        this.kinds = kinds;
        this.runningRounds = runningRounds;
        this.tellTouched = tellTouched;
        this.clock = clock;
    }

    /** @throws Refusal {@code monitoring.form-unreadable} where it is no XML */
    GateReport look(byte[] bytes) {
        FormPaper paper = paper(bytes);
        Optional<Instrument> before = instruments.last(paper.header().id());
        var remarks = new ArrayList<GateRemark>();
        published(paper, bytes, remarks);
        remarks.addAll(CheckForm.check(paper, bytes, kinds));
        Optional<FormPaper> former = before.map(last -> paper(instruments.bytes(last)));
        List<GateRemark> differences =
                former.map(last -> CompareVersions.compare(last, paper)).orElse(List.of());
        remarks.addAll(differences);
        return new GateReport(
                paper,
                before,
                remarks,
                runningRounds.on(Jakarta.today(clock)),
                tellTouched.of(paper, former, differences));
    }

    private void published(FormPaper paper, byte[] bytes, List<GateRemark> remarks) {
        instruments
                .find(paper.header().id(), paper.header().version())
                .ifPresent(known -> remarks.add(
                        known.sha256().equals(Hash.sha256(bytes))
                                ? wrong(
                                        Code.TIDAK_BERUBAH,
                                        "",
                                        "Versi %s sudah terbit dengan isi yang sama. Tidak ada yang perlu diterbitkan."
                                                .formatted(known.version()),
                                        "Version %s is published with the same text. There is nothing to publish."
                                                .formatted(known.version()))
                                : wrong(
                                        Code.VERSI_TERBIT,
                                        "",
                                        "Versi %s sudah terbit dan dibawa ponsel, sehingga tidak dapat diubah. Beri version yang baru."
                                                .formatted(known.version()),
                                        "Version %s is published, and phones hold it, so that it cannot change. Give it a new version."
                                                .formatted(known.version()))));
    }

    static FormPaper paper(byte[] bytes) {
        try {
            return ReadForm.read(bytes);
        } catch (XMLStreamException e) {
            throw new Refusal(
                    "monitoring.form-unreadable",
                    new Text(
                            "Berkas ini bukan formulir XForm yang utuh, atau memuat DOCTYPE. Unduh versi yang terbit, ubah, lalu unggah lagi.",
                            "This file is no whole XForm, or has a DOCTYPE. Download the published version, change it, and upload it again."));
        }
    }
}
