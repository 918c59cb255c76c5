package id.prokus.monitoring.browser;

import id.prokus.access.Standing;
import id.prokus.monitoring.family.FamilyList;
import id.prokus.monitoring.family.ListedFamilies;
import id.prokus.monitoring.family.ListedFamily;
import id.prokus.monitoring.instrument.Instrument;
import id.prokus.monitoring.instrument.Instruments;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody fills in, and about whom: the same as on their phone. */
@Component
class OwnForms {

    private final Instruments instruments;
    private final EntryKinds kinds;
    private final ListedFamilies families;

    OwnForms(Instruments instruments, EntryKinds kinds, ListedFamilies families) {
        this.instruments = instruments;
        this.kinds = kinds;
        this.families = families;
    }

    /** The last version of each that it is somebody's duty to fill in. */
    List<Instrument> of(Standing standing) {
        return instruments.current().stream()
                .filter(one -> kinds.get(one.kind()).writtenBy(standing))
                .toList();
    }

    /** @throws Refusal {@code monitoring.form-not-yours} */
    Instrument get(Standing standing, String code) {
        return of(standing).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(
                                "monitoring.form-not-yours",
                                new Text(
                                        "Formulir ini tidak ada, atau hari ini bukan tugas akun ini. Pilih dari daftar formulir.",
                                        "There is no such form, or it is not this account's duty today. Choose from the list of forms.")));
    }

    /**
     * Of whoever asks.
     *
     * @throws Refusal {@code monitoring.too-many-families}
     */
    List<ListedFamily> families(String account) {
        List<ListedFamily> own = families.all(account);
        if (own.size() > ListedFamilies.MOST) {
            throw new Refusal(
                    "monitoring.too-many-families",
                    new Text(
                            "Tugas akun ini mencakup lebih dari %d keluarga, terlalu banyak untuk diisi dari satu daftar. Pakai akun pendamping atau mentor."
                                    .formatted(ListedFamilies.MOST),
                            "This account's duty takes in more than %d families, too many to choose from one list. Use the account of a companion or mentor."
                                    .formatted(ListedFamilies.MOST)));
        }
        return own;
    }

    FamilyList list(String account) {
        return FamilyList.of(families(account));
    }
}
