package id.prokus.registry.decree;

import id.prokus.intake.value.IdentityText;
import id.prokus.vocabulary.Nik;
import id.prokus.vocabulary.NikCheck;
import id.prokus.workbook.Cell;
import org.jspecify.annotations.Nullable;

/** The numbers of persons on a line of a list: sixteen digits, or why not; a refusal never repeats them. */
public final class LineNumbers {

    private LineNumbers() {}

    /** @param what how the column is called in a refusal */
    public static String nik(@Nullable Cell cell, String what) throws LineRefusal {
        IdentityText read = cell == null ? new IdentityText(IdentityText.State.NOTHING, "") : IdentityText.read(cell);
        if (read.state() == IdentityText.State.LOST_LAST) {
            throw new LineRefusal(
                    "registry.nik-lost-last",
                    what
                            + " tersimpan sebagai angka sehingga digit keenam belas hilang. Jadikan kolomnya teks, lalu ketik"
                            + " ulang dari KTP.",
                    "The NIK is stored as a number and has lost its sixteenth digit. Make the column text and retype it from"
                            + " the card.");
        }
        if (read.state() != IdentityText.State.WHOLE) {
            throw new LineRefusal(
                    "registry.nik-not-sixteen",
                    what + " bukan 16 angka (terbaca " + read.digits().length()
                            + "). Lihat KTP, lalu perbaiki pada baris ini.",
                    "The NIK has not 16 digits (" + read.digits().length()
                            + " were read). Look at the card and correct this line.");
        }
        if (Nik.check(read.digits()) != NikCheck.POSSIBLE) {
            throw new LineRefusal(
                    "registry.nik-impossible",
                    what + " tidak mungkin ada: tanggal lahir di dalamnya atau nomor urutnya keliru. Lihat KTP, lalu"
                            + " perbaiki pada baris ini.",
                    "No person can have this NIK: the birth date in it, or its serial, is impossible. Look at the card and"
                            + " correct this line.");
        }
        return read.digits();
    }

    /** Empty where the cell is. */
    public static String card(@Nullable Cell cell) throws LineRefusal {
        if (cell == null) {
            return "";
        }
        IdentityText read = IdentityText.read(cell);
        return switch (read.state()) {
            case NOTHING -> "";
            case WHOLE -> read.digits();
            default ->
                throw new LineRefusal(
                        "registry.card-not-sixteen",
                        "No. KK bukan 16 angka. Lihat kartu keluarganya, lalu perbaiki atau kosongkan.",
                        "The family card number has not 16 digits. Look at the card and correct it, or leave it empty.");
        };
    }
}
