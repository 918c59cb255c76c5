package id.prokus.programme;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.Optional;
import java.util.UUID;

/**
 * How many families are promised somewhere.
 *
 * @param parent the quota it is a part of; empty for the whole
 * @param code Kemendagri digits of a province or regency, code of a participant type; may be empty
 * @param families more than zero
 * @param source where it is published; empty where nowhere
 */
public record Quota(
        UUID id, Optional<UUID> parent, QuotaLevel level, String code, String label, int families, String source) {

    /**
     * @throws Refusal {@code programme.quota-not-positive}, {@code programme.quota-without-name},
     *     {@code programme.quota-code-unreadable}
     */
    public Quota {
        if (families <= 0) {
            throw new Refusal(
                    "programme.quota-not-positive",
                    new Text(
                            "Kuota harus lebih dari nol. Isi jumlah KPM-nya, atau hapus baris ini.",
                            "A quota must be more than zero. Fill in the number of families, or remove the line."));
        }
        if (label.isBlank()) {
            throw new Refusal(
                    "programme.quota-without-name",
                    new Text(
                            "Nama baris kuota belum diisi. Isi nama provinsi, kabupaten, inkubator, atau periodenya.",
                            "The quota has no name. Fill in the province, regency, incubator or period."));
        }
        if (!level.allows(code)) {
            throw new Refusal(
                    "programme.quota-code-unreadable",
                    new Text(
                            "Kode \"%s\" bukan kode Kemendagri. Isi dua angka bagi provinsi, empat bagi kabupaten/kota, atau kosongkan."
                                    .formatted(code),
                            "\"%s\" is no Kemendagri code. Give two digits for a province, four for a regency, or leave it empty."
                                    .formatted(code)));
        }
    }
}
