package id.prokus.programme;

import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Rupiah;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What may be sent about a benefit, as typed. */
public record SchemeForm(
        String nama,
        String bentuk,
        String kedudukan,
        String peserta,
        String besaran,
        String penerima,
        String pagu,
        String nomor,
        String tanggal,
        String tentang,
        String catatan,
        String sumber) {

    static final SchemeForm EMPTY =
            new SchemeForm("", AidForm.CASH.code(), Standing.PLANNED.code(), "", "", "", "", "", "", "", "", "");

    public SchemeForm {
        nama = Typed.line(nama);
        bentuk = Typed.line(bentuk);
        kedudukan = Typed.line(kedudukan);
        peserta = Typed.line(peserta);
        besaran = Typed.line(besaran);
        penerima = Typed.line(penerima);
        pagu = Typed.line(pagu);
        nomor = Typed.line(nomor);
        tanggal = Typed.line(tanggal);
        tentang = Typed.line(tentang);
        catatan = Typed.line(catatan);
        sumber = Typed.line(sumber);
    }

    static SchemeForm of(Scheme scheme) {
        return new SchemeForm(
                scheme.name(),
                scheme.form().code(),
                scheme.standing().code(),
                scheme.participant(),
                typed(scheme.amount()),
                scheme.recipients().isPresent()
                        ? Format.INDONESIAN.number(scheme.recipients().getAsInt())
                        : "",
                typed(scheme.ceiling()),
                scheme.legalBasis().number(),
                scheme.legalBasis().date().map(LocalDate::toString).orElse(""),
                scheme.legalBasis().about(),
                scheme.note(),
                scheme.source());
    }

    /** @throws id.prokus.vocabulary.Refusal where a number or a date cannot be read, or is refused by the scheme */
    Scheme scheme(UUID id) {
        return new Scheme(
                id,
                nama,
                AidForm.of(bentuk).orElse(AidForm.CASH),
                Standing.of(kedudukan),
                peserta,
                Typed.rupiah(besaran),
                Typed.count(penerima),
                Typed.rupiah(pagu),
                new LegalBasis(nomor, Typed.day(tanggal), tentang),
                catatan,
                sumber);
    }

    private static String typed(Optional<Rupiah> amount) {
        return amount.map(rupiah -> Format.INDONESIAN.number(rupiah.amount())).orElse("");
    }
}
