package id.prokus.enterprise;

import static id.prokus.registry.timeline.FieldType.DAY;
import static id.prokus.registry.timeline.FieldType.WORDS;

import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.Optional;

/** The papers of a business: NIB, P-IRT, halal. */
final class PermitKind {

    static final EntryKind PERMIT = EntryKind.of(
                    "izin-usaha",
                    Section.USAHA,
                    new Text("Izin usaha", "Business papers"),
                    new Text(
                            "{jenis_izin} terbit, nomor {nomor_izin}[, berlaku sampai {berlaku_sampai}]",
                            "{jenis_izin} issued, number {nomor_izin}[, valid until {berlaku_sampai}]"),
                    BusinessKinds.WRITERS,
                    EntryField.choice(
                                    "jenis_izin",
                                    "Jenis",
                                    "Kind",
                                    Choice.of("nib", "NIB", "NIB"),
                                    Choice.of("pirt", "P-IRT", "P-IRT"),
                                    Choice.of("halal", "Sertifikat halal", "Halal certificate"))
                            .hint("Tanggalnya adalah tanggal terbit.", "The day is the day of issue."),
                    EntryField.of(WORDS, "nomor_izin", "Nomor", "Number")
                            .hint(
                                    "NIB 13 angka; P-IRT 15 angka; nomor sertifikat halal berawalan ID.",
                                    "A NIB has 13 digits, a P-IRT 15; a halal certificate begins with ID."),
                    EntryField.of(DAY, "berlaku_sampai", "Berlaku sampai", "Valid until")
                            .optional()
                            .hint(
                                    "Kosongkan untuk P-IRT: masa berlakunya dibaca dari nomornya.",
                                    "Leave it open for a P-IRT: its number says so."))
            .toldApartBy("jenis_izin", "nomor_izin")
            .checked(
                    (said, life, today) -> wellWritten(said),
                    (said, life, today) -> yearOfNumber(said),
                    (said, life, today) -> expiry(said, today));

    private PermitKind() {}

    private static Optional<Doubt> wellWritten(Entry said) {
        String number = said.value("nomor_izin").orElse("");
        return switch (said.value("jenis_izin").orElse("")) {
            case "nib" ->
                Nib.read(number).isPresent()
                        ? Optional.empty()
                        : Optional.of(Doubt.impossible(
                                "nomor_izin",
                                "NIB terdiri atas tepat 13 angka. Salin kembali dari dokumennya.",
                                "A NIB has exactly 13 digits. Copy it from the paper again."));
            case "pirt" ->
                Pirt.read(number).isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                Doubt.impossible(
                                        "nomor_izin",
                                        "Nomor P-IRT terdiri atas 15 angka dan angka pertamanya 1 sampai 8, misalnya P-IRT 2063508010001-26.",
                                        "A P-IRT number has 15 digits, the first from 1 to 8, such as P-IRT 2063508010001-26."));
            default ->
                Halal.read(number).isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                Doubt.unlikely(
                                        "nomor_izin",
                                        "Nomor sertifikat halal biasanya ID diikuti angka. Pastikan bukan nomor ketetapan (KH).",
                                        "A halal certificate's number is usually ID and digits. Make sure it is not the decision's (KH)."));
        };
    }

    private static Optional<Doubt> yearOfNumber(Entry said) {
        return pirt(said)
                .filter(pirt ->
                        pirt.expires() != said.on().plusYears(Pirt.YEARS).getYear())
                .map(pirt -> Doubt.unlikely(
                        "nomor_izin",
                        "Nomornya berakhir pada tahun %d, padahal lima tahun dari tanggal terbit jatuh pada tahun %d."
                                .formatted(
                                        pirt.expires(),
                                        said.on().plusYears(Pirt.YEARS).getYear()),
                        "The number expires in %d, yet five years from its issue end in %d."
                                .formatted(
                                        pirt.expires(),
                                        said.on().plusYears(Pirt.YEARS).getYear())));
    }

    private static Optional<Doubt> expiry(Entry said, LocalDate today) {
        return lastDay(said).flatMap(last -> {
            if (last.isBefore(today)) {
                return Optional.of(Doubt.unlikely(
                        "berlaku_sampai",
                        "Kedaluwarsa sejak %s. Bantu memperpanjang.".formatted(Format.INDONESIAN.day(last)),
                        "Expired since %s. Help to renew it.".formatted(Format.ENGLISH.day(last))));
            }
            return last.isAfter(today.plusMonths(Permit.AHEAD))
                    ? Optional.empty()
                    : Optional.of(Doubt.unlikely(
                            "berlaku_sampai",
                            "Habis masa berlakunya pada %s. Mulai perpanjangannya."
                                    .formatted(Format.INDONESIAN.day(last)),
                            "Expires on %s. Begin to renew it.".formatted(Format.ENGLISH.day(last))));
        });
    }

    /** The last day on which a paper holds; empty for what has no end. */
    static Optional<LocalDate> lastDay(Entry said) {
        return said.value("berlaku_sampai")
                .map(LocalDate::parse)
                .or(() -> pirt(said).map(pirt -> pirt.lastDay(said.on())));
    }

    private static Optional<Pirt> pirt(Entry said) {
        return said.value("jenis_izin")
                .filter("pirt"::equals)
                .flatMap(kind -> said.value("nomor_izin"))
                .flatMap(Pirt::read);
    }
}
