package id.prokus.registry.exchange;

import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.FieldType;
import id.prokus.registry.timeline.ReadAnswers;
import id.prokus.workbook.handback.OwnSheet;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheets "Petunjuk" and "Kode" of a kind's workbook: how to fill it in, and what may stand in its lists. */
final class KindGuide {

    private static final List<String> STEPS = List.of(
            "Isi lembar Isian, satu baris satu peristiwa, tanpa baris jumlah. Jangan mengubah judul kolom.",
            "Keluarga dikenali dari NIK; pada berkas unduhan cukup dari ID keluarga.",
            "Simpan, lalu kirim pada halaman Peristiwa, Kirim berkas. Sebelum disimpan, akibat tiap baris ditunjukkan dahulu.",
            "Mengirim baris yang sama dua kali tidak mencatatnya dua kali; baris yang diubah menjadi perbaikan.");

    private final EntryKind kind;
    private final List<KindColumn> columns;
    private final String taken;

    KindGuide(EntryKind kind, List<KindColumn> columns, String taken) {
        this.kind = kind;
        this.columns = columns;
        this.taken = taken;
    }

    /** @return where the words of each list stand, by column's name */
    Map<String, Range> write(Workbook workbook) throws IOException {
        guide(workbook.newWorksheet("Petunjuk"));
        return codes(workbook.newWorksheet("Kode"));
    }

    private void guide(Worksheet sheet) throws IOException {
        sheet.width(0, 28);
        sheet.width(1, 70);
        sheet.width(2, 22);
        title(sheet, "Petunjuk: " + kind.label().indonesian());
        int row = 2;
        if (!taken.isEmpty()) {
            sheet.inlineString(row, 0, taken);
            row++;
        }
        for (int i = 0; i < STEPS.size(); i++) {
            sheet.inlineString(row, 0, (i + 1) + ". " + STEPS.get(i));
            row++;
        }
        row++;
        heading(sheet, row, "Kolom", "Cara mengisi", "Wajib");
        for (KindColumn column : columns) {
            row++;
            sheet.inlineString(row, 0, column.heading());
            sheet.inlineString(row, 1, instruction(column));
            sheet.inlineString(row, 2, column.needed() ? "wajib" : "boleh kosong");
        }
        body(sheet, row - columns.size() + 1, row, 2);
        paper(sheet);
    }

    private Map<String, Range> codes(Worksheet sheet) throws IOException {
        sheet.width(0, 28);
        sheet.width(1, 40);
        sheet.width(2, 24);
        sheet.width(3, 40);
        title(sheet, "Isi daftar pilihan");
        heading(sheet, 3, "Kolom", "Isian", "Kode", "English");
        var lists = new HashMap<String, Range>();
        int row = 4;
        for (KindColumn column : columns) {
            int from = row;
            for (Choice choice : choices(column)) {
                sheet.inlineString(row, 0, column.heading());
                sheet.inlineString(row, 1, choice.label().indonesian());
                sheet.inlineString(row, 2, choice.code());
                sheet.inlineString(row, 3, choice.label().english());
                row++;
            }
            if (row > from && column.field().map(EntryField::type).orElseThrow() != FieldType.CHOICES) {
                lists.put(column.name(), sheet.range(from, 1, row - 1, 1));
            }
        }
        body(sheet, 4, Math.max(4, row - 1), 3);
        paper(sheet);
        return lists;
    }

    private static List<Choice> choices(KindColumn column) {
        Optional<EntryField> field = column.field();
        return field.filter(one -> one.type() == FieldType.YES_NO).isPresent()
                ? List.of(Choice.of("ya", "ya", "yes"), Choice.of("tidak", "tidak", "no"))
                : field.map(EntryField::choices).orElse(List.of());
    }

    /** What to write, one Indonesian sentence or two. */
    static String instruction(KindColumn column) {
        String how = column.field().map(EntryField::type).map(KindGuide::how).orElse("");
        String own = column.meaning().indonesian();
        if (column.name().equals(ReadAnswers.ON)) {
            return own + " Contoh: 17/08/2021.";
        }
        return how.isEmpty() || own.isEmpty() ? how + own : how + " " + own;
    }

    private static String how(FieldType type) {
        return switch (type) {
            case WORDS -> "Tulis singkat.";
            case LINES -> "Boleh beberapa kalimat.";
            case DAY -> "Tanggal, bulan, dan tahun dengan angka.";
            case RUPIAH -> "Rupiah penuh, angka saja.";
            case COUNT -> "Angka saja; tulis 0 bila tidak ada.";
            case YES_NO -> "Pilih ya atau tidak.";
            case CHOICE -> "Pilih dari daftar; artinya ada pada lembar Kode.";
            case CHOICES -> "Satu kode atau lebih dari lembar Kode, dipisah spasi.";
            case PERSON -> "ID petugasnya, seperti pada berkas unduhan.";
        };
    }

    private static void title(Worksheet sheet, String words) {
        sheet.inlineString(0, 0, words);
        sheet.style(0, 0).bold().fontSize(14).fontColor("1F3864").set();
        sheet.inlineString(1, 0, OwnSheet.MARK);
        sheet.style(1, 0).italic().fontSize(9).fontColor("7F7F7F").set();
    }

    private static void heading(Worksheet sheet, int row, String... words) {
        for (int i = 0; i < words.length; i++) {
            sheet.value(row, i, words[i]);
        }
        sheet.range(row, 0, row, words.length - 1)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor("1F3864")
                .set();
    }

    private static void body(Worksheet sheet, int from, int to, int lastColumn) {
        sheet.range(from, 0, to, lastColumn)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, "BFBFBF")
                .set();
    }

    private static void paper(Worksheet sheet) throws IOException {
        sheet.hideGridLines();
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.finish();
    }
}
