package id.prokus.intake.handback;

import id.prokus.intake.Field;
import id.prokus.programme.Edition;
import id.prokus.workbook.handback.OwnSheet;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** The sheet "Petunjuk" of the standard workbook: how to fill it in, column by column. */
final class TemplateGuide {

    /** What its tab says. */
    static final String SHEET = "Petunjuk";

    private static final List<String> STEPS = List.of(
            "Kolom abu-abu sudah terisi dari putaran sebelumnya; nilai akhir putaran lalu menjadi nilai awal putaran ini. "
                    + "Periksa, dan betulkan bila keliru.",
            "Kolom kuning muda diisi menurut keadaan sekarang. Biarkan kosong bila belum diketahui; jangan menulis 0 bila "
                    + "nilainya tidak diketahui.",
            "Usaha yang tutup tetap dicantumkan: pilih “tutup” pada Status Usaha, omzet dan laba akhir boleh kosong.",
            "KPM baru ditambahkan di bawah baris terakhir, satu baris satu KPM, tanpa baris jumlah dan tanpa baris kosong.",
            "Jangan mengubah judul kolom. NIK dan Nomor KK sudah diatur sebagai teks sehingga ke-16 angkanya tersimpan utuh.",
            "Simpan sebagai .xlsx, lalu kirim kembali berkas ini.");

    private final String incubator;
    private final Edition next;

    TemplateGuide(String incubator, Edition next) {
        this.incubator = incubator;
        this.next = next;
    }

    void write(Worksheet sheet) {
        sheet.width(0, 28);
        sheet.width(1, 58);
        sheet.width(2, 24);
        sheet.width(3, 22);
        sheet.inlineString(
                0, 0, "Petunjuk pengisian: monitoring %s %d, %s".formatted(next.name(), next.year(), incubator));
        sheet.style(0, 0).bold().fontSize(14).fontColor("1F3864").set();
        sheet.inlineString(1, 0, OwnSheet.MARK);
        sheet.style(1, 0).italic().fontSize(9).fontColor("7F7F7F").set();
        int row = 2;
        for (String step : STEPS) {
            row++;
            sheet.inlineString(row, 0, (row - 2) + ". " + step);
            sheet.range(row, 0, row, 3).merge();
            sheet.range(row, 0, row, 3)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.rowHeight(row, step.length() > 130 ? 32 : 17);
        }
        columns(sheet, row + 2);
        sheet.hideGridLines();
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static void columns(Worksheet sheet, int headingRow) {
        List<String> headings =
                List.of("Kolom pada lembar " + TemplateWorkbook.SHEET, "Cara mengisi", "Contoh", "Keadaan");
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(headingRow, i, headings.get(i));
        }
        sheet.range(headingRow, 0, headingRow, 3)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor("1F3864")
                .set();
        int row = headingRow;
        for (Field field : Field.values()) {
            row++;
            TemplateColumn column = TemplateColumn.of(field);
            sheet.inlineString(row, 0, StandardHeading.of(field));
            sheet.inlineString(row, 1, column.instruction());
            sheet.inlineString(row, 2, column.example());
            sheet.inlineString(row, 3, NextRound.knows(field) ? "sudah terisi, periksa" : "diisi");
        }
        sheet.range(headingRow + 1, 0, row, 3)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .borderColor(BorderSide.BOTTOM, "BFBFBF")
                .set();
    }
}
