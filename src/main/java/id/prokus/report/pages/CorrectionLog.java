package id.prokus.report.pages;

import static id.prokus.report.document.Table.Column.text;

import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Pembetulan;
import id.prokus.report.document.Block;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Row;
import id.prokus.vocabulary.Format;
import java.util.List;

/** Lampiran C: what was decided about single values, and by whom; both values stay. */
final class CorrectionLog {

    /** A whole workbook sent anew would fill a hundred pages. */
    private static final int MOST = 200;

    private final Ringkasan ringkasan;
    private final Captions captions;

    CorrectionLog(Ringkasan ringkasan, Captions captions) {
        this.ringkasan = ringkasan;
        this.captions = captions;
    }

    List<Block> blocks() {
        Block certificate = Paragraph.body(captions.certificate());
        if (ringkasan.pembetulan().isEmpty()) {
            return List.of(
                    Paragraph.body("Belum ada isian yang dibetulkan, dinyatakan benar, atau ditolak dalam olahan ini."),
                    certificate);
        }
        int left = ringkasan.pembetulan().size() - MOST;
        return left <= 0
                ? List.of(table(), certificate)
                : List.of(
                        table(),
                        Paragraph.body(Numerals.count(left)
                                + " pembetulan lainnya tercantum dalam berkas ringkasan.json versi yang sama."),
                        certificate);
    }

    private Table table() {
        return new Table(
                captions.table(
                        "C.1",
                        "Pembetulan dan keputusan atas isian, KPM baru dan lanjutan",
                        captions.basisOfReported(),
                        "satu baris tiap keputusan atau isian yang berubah",
                        Captions.evidence("L0")),
                List.of(
                        text("Tempat", 120),
                        text("Isian", 66),
                        text("Sebelum", 70),
                        text("Sesudah", 70),
                        text("Keputusan", 60),
                        text("Siapa", 56),
                        text("Mengapa", 84),
                        text("Tanggal", 58)),
                ringkasan.pembetulan().stream()
                        .limit(MOST)
                        .map(CorrectionLog::row)
                        .toList(),
                Style.CELL_SMALL,
                "Angka yang mengenali orang disamarkan. – = tidak diisi.");
    }

    private static Row row(Pembetulan one) {
        return Row.of(
                one.tempat(),
                one.isian(),
                filled(one.sebelum()),
                filled(one.sesudah()),
                one.keputusan(),
                one.oleh(),
                filled(one.alasan()),
                Format.INDONESIAN.day(one.tanggal()));
    }

    private static String filled(String value) {
        return value.isEmpty() ? Numerals.NONE : value;
    }
}
