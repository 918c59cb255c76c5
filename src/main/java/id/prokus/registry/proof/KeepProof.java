package id.prokus.registry.proof;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.intake.Masked;
import id.prokus.intake.picture.Pictures;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody puts a photograph or receipt beside what was told, or takes a wrong one back; the bytes stay as received. */
@Component
class KeepProof {

    private static final int LONGEST = 200;

    private final Entries entries;
    private final EntryKinds kinds;
    private final FamilyHeads heads;
    private final Proofs proofs;
    private final Pictures pictures;
    private final Trail trail;
    private final TransactionTemplate transaction;

    KeepProof(
            Entries entries,
            EntryKinds kinds,
            FamilyHeads heads,
            Proofs proofs,
            Pictures pictures,
            Trail trail,
            TransactionTemplate transaction) {
        this.entries = entries;
        this.kinds = kinds;
        this.heads = heads;
        this.proofs = proofs;
        this.pictures = pictures;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** @throws Refusal as {@link #entry}, {@code registry.proof-known}, and where the file is no picture */
    void add(UUID family, UUID thing, String caption, String name, byte[] bytes, Standing standing, Actor actor) {
        Entry beside = entry(family, thing, standing);
        String sha256 = pictures.keep(bytes);
        transaction.executeWithoutResult(_ -> {
            if (!proofs.add(beside, plain(caption), bare(name), sha256, actor)) {
                throw refusal(
                        "registry.proof-known",
                        "Berkas yang sama sudah ada pada peristiwa ini. Tidak perlu dikirim lagi.",
                        "The same file stands beside this event already. It need not be sent again.");
            }
            recorded(actor, "registry.proof-added", beside);
        });
    }

    /** @throws Refusal as {@link #entry}, {@code registry.reason-missing}, {@code registry.proof-unknown} */
    void takeBack(UUID family, UUID thing, String sha256, String reason, Standing standing, Actor actor) {
        Entry beside = entry(family, thing, standing);
        if (reason.isBlank()) {
            throw refusal(
                    "registry.reason-missing",
                    "Tulis alasan penarikan, misalnya: foto keluarga lain.",
                    "Give the reason for taking it back, such as: another family's photo.");
        }
        transaction.executeWithoutResult(_ -> {
            if (!proofs.takeBack(beside, sha256, plain(reason), actor)) {
                throw unknown();
            }
            recorded(actor, "registry.proof-taken-back", beside);
        });
    }

    /**
     * @throws Refusal {@code registry.family-unknown}, {@code registry.entry-unknown}, {@code registry.takes-no-proof},
     *     {@code registry.not-your-duty}
     */
    private Entry entry(UUID family, UUID thing, Standing standing) {
        Entry entry = entries.find(heads.get(family).id(), thing)
                .map(KeptEntry::entry)
                .filter(Entry::holds)
                .orElseThrow(() -> refusal(
                        "registry.entry-unknown",
                        "Peristiwa ini tidak ada pada keluarga ini, atau sudah ditarik. Buka kembali riwayatnya.",
                        "There is no such event with this family, or it was taken back. Open its timeline again."));
        EntryKind kind = kinds.get(entry.kind());
        if (!kind.proven()) {
            throw refusal(
                    "registry.takes-no-proof",
                    "Foto dan kuitansi ditambahkan pada bantuan yang diterima dan pemakaiannya, bukan pada %s."
                            .formatted(kind.label().indonesian()),
                    "Photos and receipts are added to aid received and its use, not to %s."
                            .formatted(kind.label().english()));
        }
        if (!kind.writtenBy(standing)) {
            throw refusal(
                    "registry.not-your-duty",
                    "%s dicatat oleh tugas lain. Sampaikan fotonya kepada yang mendampingi keluarga ini."
                            .formatted(kind.label().indonesian()),
                    "%s is recorded by another duty. Give the photo to whoever walks with this family."
                            .formatted(kind.label().english()));
        }
        return entry;
    }

    private void recorded(Actor actor, String action, Entry entry) {
        trail.record(
                actor,
                action,
                entry.family().toString(),
                entry.kind(),
                heads.get(entry.family()).regency());
    }

    /** Browsers of old send the whole path, and people name files after a NIK. */
    private static String bare(String name) {
        String last = plain(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
        return last.isEmpty() ? "foto" : last;
    }

    private static String plain(String words) {
        String line = Masked.digits(words.replaceAll("\\p{Cntrl}", " ").strip());
        return line.length() > LONGEST ? line.substring(line.length() - LONGEST) : line;
    }

    static Refusal unknown() {
        return refusal(
                "registry.proof-unknown",
                "Foto atau kuitansi ini tidak ada pada peristiwa itu. Buka kembali riwayat keluarganya.",
                "There is no such photo or receipt beside that event. Open the family's timeline again.");
    }

    private static Refusal refusal(String code, String indonesian, String english) {
        return new Refusal(code, new Text(indonesian, english));
    }
}
