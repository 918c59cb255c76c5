package id.prokus.workbook;

import id.prokus.workbook.UnreadableFile.Reason;

/** The sentences for files that cannot be read; each makes sense after the file's name and says what to do next. */
final class Refusal {

    private static final String SAVE_AGAIN = " Buka berkas aslinya, simpan sebagai .xlsx, lalu kirim kembali.";

    private Refusal() {}

    static UnreadableFile empty() {
        return new UnreadableFile(Reason.EMPTY, "Berkas ini kosong. Mohon kirim kembali berkas yang berisi.");
    }

    static UnreadableFile encrypted() {
        return new UnreadableFile(
                Reason.ENCRYPTED,
                "Berkas ini dikunci dengan kata sandi sehingga tidak dapat dibaca. Hapus kata sandinya, simpan, lalu kirim"
                        + " kembali.");
    }

    static UnreadableFile truncated() {
        return new UnreadableFile(
                Reason.TRUNCATED,
                "Berkas ini terpotong atau rusak, biasanya karena pengirimannya terputus. Mohon kirim kembali berkas"
                        + " aslinya.");
    }

    static UnreadableFile damaged(String part) {
        return new UnreadableFile(
                Reason.TRUNCATED,
                "Berkas ini rusak pada " + part + " sehingga tidak dapat dibaca dengan benar." + SAVE_AGAIN);
    }

    static UnreadableFile damagedSheet(String sheet) {
        return damaged("lembar \"" + sheet + "\"");
    }

    static UnreadableFile notAWorkbook(String whatItIs) {
        return new UnreadableFile(
                Reason.NOT_A_WORKBOOK,
                "Berkas ini " + whatItIs + ", bukan lembar kerja. Mohon kirim data dalam bentuk .xlsx, .xls, .ods, atau"
                        + " .csv.");
    }

    static UnreadableFile archiveOfWorkbooks() {
        return new UnreadableFile(
                Reason.NOT_A_WORKBOOK,
                "Berkas ini berupa arsip zip yang memuat berkas lain. Keluarkan isinya, lalu kirim berkasnya satu per"
                        + " satu.");
    }

    static UnreadableFile linkOnly() {
        return new UnreadableFile(
                Reason.NOT_A_WORKBOOK,
                "Berkas ini hanya tautan, datanya tidak ikut terkirim. Buka tautannya, unduh sebagai .xlsx, lalu kirim"
                        + " hasil unduhannya.");
    }

    /** A table in a form that a spreadsheet program opens but this one does not read. */
    static UnreadableFile saveAsXlsx(String whatItIs) {
        return new UnreadableFile(
                Reason.NOT_A_WORKBOOK,
                "Berkas ini " + whatItIs
                        + ". Buka dengan Excel atau LibreOffice, simpan sebagai .xlsx, lalu kirim kembali.");
    }

    static UnreadableFile tooLarge() {
        return new UnreadableFile(
                Reason.TOO_LARGE,
                "Berkas ini terlalu besar untuk dibaca sekaligus. Hapus foto dan lembar yang tidak perlu atau bagi"
                        + " menjadi beberapa berkas, lalu kirim kembali.");
    }

    static UnreadableFile zipBomb() {
        return new UnreadableFile(
                Reason.ZIP_BOMB,
                "Berkas ini tidak wajar: isinya mengembang jauh melebihi ukurannya, sehingga tidak dibuka demi keamanan."
                        + SAVE_AGAIN);
    }

    static UnreadableFile noSheet() {
        return new UnreadableFile(Reason.NO_SHEET, "Berkas ini tidak memiliki lembar data." + SAVE_AGAIN);
    }
}
