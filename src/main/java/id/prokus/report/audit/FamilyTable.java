package id.prokus.report.audit;

import id.prokus.registry.timeline.Entry;
import id.prokus.report.document.Caption;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Column;
import id.prokus.report.document.Table.Row;
import id.prokus.vocabulary.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One family's lines: SK, money, goods, use, each with its proof, and what is left to account for. */
final class FamilyTable {

    private static final Format WRITTEN = Format.INDONESIAN;

    private static final List<Column> COLUMNS = List.of(
            Column.text("Tanggal", 2.2),
            Column.text("Peristiwa", 4.2),
            Column.number("Rupiah", 2.2),
            Column.text("Rekening", 1.5),
            Column.text("Bukti", 3.2),
            Column.text("Foto", 1.9));

    private FamilyTable() {}

    /** @param number as printed */
    static Table of(FamilyFile file, String number) {
        var rows = new ArrayList<Row>();
        section(
                rows,
                "Penetapan (SK)",
                file.named().stream()
                        .map(one -> row(one.on(), one.what().indonesian(), "", "", "SK " + one.decree(), ""))
                        .toList());
        section(
                rows,
                "Uang diberikan (BSiMU)",
                Stream.concat(
                                file.paid().stream()
                                        .map(one -> row(
                                                one.on(),
                                                "daftar salur",
                                                WRITTEN.rupiah(one.amount()),
                                                "",
                                                one.list().isEmpty() ? "daftar salur" : one.list(),
                                                "")),
                                file.told("salur").map(entry -> received(file, entry)))
                        .toList());
        section(
                rows,
                "Barang diberikan",
                file.told("barang").map(entry -> goods(file, entry)).toList());
        section(
                rows,
                "Pemakaian",
                file.told("pemakaian").map(entry -> use(file, entry)).toList());
        rows.add(Row.total("", "Bantuan uang", WRITTEN.rupiah(file.balance().aid()), "", "", ""));
        rows.add(Row.total("", "Pemakaian", WRITTEN.rupiah(file.balance().used()), "", "", ""));
        rows.add(Row.total(
                "",
                "Selisih",
                WRITTEN.rupiah(file.balance().difference()),
                "",
                file.balance().reasons().stream()
                        .map(reason -> reason.indonesian())
                        .collect(Collectors.joining("; ")),
                ""));
        return new Table(
                new Caption(
                        Caption.Kind.TABEL,
                        number,
                        "Bantuan kepada " + file.balance().name() + " dan pemakaiannya, edisi "
                                + file.balance().edition(),
                        file.paid().size() + " baris daftar salur, "
                                + file.told().size() + " catatan",
                        "rupiah",
                        "L0, catatan",
                        "SK, daftar salur, dan riwayat keluarga"),
                COLUMNS,
                rows,
                Style.CELL_SMALL,
                "Catatan penerimaan yang mengulang daftar salur tidak dijumlahkan lagi. Barang di luar jumlah uang.");
    }

    private static void section(List<Row> rows, String title, List<Row> lines) {
        rows.add(Row.section(title, COLUMNS.size()));
        rows.addAll(lines.isEmpty() ? List.of(Row.of("–", "belum ada", "", "", "", "")) : lines);
    }

    private static Row received(FamilyFile file, Entry entry) {
        return row(
                entry.on(),
                "diterima" + entry.value("termin").map(one -> ", termin " + one).orElse(""),
                WRITTEN.rupiah(entry.number("nominal")),
                entry.value("rekening").map(digits -> "••••" + digits).orElse("–"),
                proofs(entry, "bukti", "bast"),
                photographs(file, entry, ""));
    }

    private static Row goods(FamilyFile file, Entry entry) {
        return row(
                entry.on(),
                entry.value("jumlah").orElse("") + " " + entry.value("barang").orElse(""),
                WRITTEN.rupiah(entry.number("nilai")),
                "",
                proofs(entry, "bast", "bukti"),
                photographs(file, entry, ""));
    }

    private static Row use(FamilyFile file, Entry entry) {
        return row(
                entry.on(),
                entry.value("barang").orElse(""),
                WRITTEN.rupiah(entry.number("dipakai")),
                "",
                proofs(entry, "bukti", "bast"),
                photographs(file, entry, entry.value("foto").orElse("belum ada")));
    }

    /** @param otherwise where none was added */
    private static String photographs(FamilyFile file, Entry entry, String otherwise) {
        String numbers = file.numbers(entry);
        return numbers.isEmpty() ? otherwise : "gambar " + numbers;
    }

    private static String proofs(Entry entry, String first, String second) {
        String found = Stream.of(first, second)
                .flatMap(field ->
                        entry.value(field).stream().map(number -> field.equals("bast") ? "BAST " + number : number))
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "belum ada" : found;
    }

    private static Row row(LocalDate day, String what, String rupiah, String account, String proof, String photo) {
        return Row.of(WRITTEN.day(day), what, rupiah, account, proof, photo);
    }
}
