package id.prokus.access;

import id.prokus.place.Regions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody gets something to do. */
@Component
public class GiveMandate {

    private final Accounts accounts;
    private final Mandates mandates;
    private final Regions regions;
    private final Trail trail;

    GiveMandate(Accounts accounts, Mandates mandates, Regions regions, Trail trail) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.regions = regions;
        this.trail = trail;
    }

    /**
     * @throws Refusal {@code access.no-such-account}, {@code access.place-does-not-fit}, {@code access.partner-missing},
     *     {@code access.mandate-ends-before-it-begins}, {@code access.duties-overlap} or {@code access.enters-and-approves}
     */
    @Transactional
    public void give(Actor by, Mandate mandate) {
        accounts.get(mandate.account());
        checkPlace(mandate);
        if (mandate.until().map(last -> last.isBefore(mandate.from())).orElse(false)) {
            throw new Refusal(
                    "access.mandate-ends-before-it-begins",
                    new Text(
                            "Hari terakhir tugas lebih awal daripada hari pertamanya. Periksa kedua tanggal.",
                            "The duty's last day is before its first. Check both dates."));
        }
        mandates.hold(mandate.account());
        mandates.of(mandate.account()).stream().filter(mandate::overlaps).forEach(other -> checkBeside(mandate, other));
        mandates.add(by, mandate);
        trail.record(
                by, "access.mandate-given", mandate.account(), mandate.role().code() + " " + mandate.key());
    }

    private void checkPlace(Mandate mandate) {
        var role = mandate.role();
        boolean fits = mandate.place().length() == role.digits()
                && (mandate.place().isEmpty() || regions.ofCode(mandate.place()).isPresent());
        if (!fits) {
            throw new Refusal(
                    "access.place-does-not-fit",
                    new Text(
                            role.label().indonesian() + " bertugas di "
                                    + level(role).indonesian() + ". Isi kode Kemendagri " + role.digits()
                                    + " angka yang ada dalam daftar wilayah.",
                            "This role works in " + level(role).english() + ". Give a Kemendagri code of "
                                    + role.digits() + " digits from the list of places."));
        }
        if (role.needsPartner() == mandate.partner().isEmpty()) {
            throw new Refusal(
                    "access.partner-missing",
                    role.needsPartner()
                            ? new Text(
                                    role.label().indonesian()
                                            + " bertugas untuk sebuah inkubator. Isi nama inkubatornya.",
                                    "This role is done for an incubator. Give its name.")
                            : new Text(
                                    role.label().indonesian()
                                            + " tidak bertugas untuk inkubator. Kosongkan nama inkubator.",
                                    "This role is not done for an incubator. Leave the incubator empty."));
        }
    }

    private static Text level(Role role) {
        return switch (role.digits()) {
            case 0 -> new Text("seluruh Indonesia", "the whole country");
            case 2 -> new Text("satu provinsi", "one province");
            case 4 -> new Text("satu kabupaten/kota", "one regency");
            default -> new Text("satu kecamatan", "one district");
        };
    }

    private static void checkBeside(Mandate mandate, Mandate other) {
        if (mandate.isSameWorkAs(other)) {
            throw new Refusal(
                    "access.duties-overlap",
                    new Text(
                            "Orang ini sudah memegang tugas yang sama pada hari-hari itu. Akhiri tugas yang lama, atau ubah tanggalnya.",
                            "This person already has that duty on those days. End the former one, or change the dates."));
        }
        if (mandate.judges(other)) {
            throw new Refusal(
                    "access.enters-and-approves",
                    new Text(
                            "Orang ini bertugas sebagai " + other.role().label().indonesian()
                                    + " pada hari-hari itu: yang mengisi data tidak boleh menyetujuinya. Akhiri tugas itu dahulu, atau tunjuk orang lain.",
                            "This person works as " + other.role().label().english()
                                    + " on those days: who enters data may not approve them. End that duty first, or choose somebody else."));
        }
    }
}
