package id.prokus.intake.reading;

import id.prokus.intake.Field;
import id.prokus.intake.Masked;
import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import id.prokus.intake.NumberChecks;
import id.prokus.intake.value.IdentityText;
import id.prokus.intake.value.TextValue;
import id.prokus.vocabulary.BirthInNik;
import id.prokus.vocabulary.Nik;
import id.prokus.vocabulary.NikCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What one row by itself gives reason to look at: a list of named checks. */
final class RowChecks {

    /** One check: the notes it makes about a row, usually none. */
    private interface Check {
        void look(ReadRow row, List<Note> notes);
    }

    private static final List<Check> ALL = List.of(
            RowChecks::nikHasSixteenDigits,
            RowChecks::nikIsPossible,
            RowChecks::nikAgreesWithBirthAndSex,
            RowChecks::familyCardHasSixteenDigits,
            RowChecks::placeIsKnown,
            RowChecks::closingTurnoverIsGiven,
            RowChecks::valuesCanBeRead,
            RowChecks::numbersAgree);

    private RowChecks() {}

    static List<Note> of(ReadRow row) {
        var notes = new ArrayList<Note>(2);
        ALL.forEach(check -> check.look(row, notes));
        return notes;
    }

    /** Whether a NIK is whole and possible. */
    static boolean acceptable(IdentityText nik) {
        return nik.state() == IdentityText.State.WHOLE && possible(nik);
    }

    private static boolean possible(IdentityText nik) {
        return Nik.check(nik.digits()) == NikCheck.POSSIBLE;
    }

    private static void nikHasSixteenDigits(ReadRow row, List<Note> notes) {
        if (!row.asked(Field.NIK)) {
            return;
        }
        switch (row.nik().state()) {
            case NOTHING ->
                notes.add(row.note(
                        NoteCode.NIK_BUKAN_16_ANGKA,
                        Field.NIK,
                        "NIK kosong. Isi 16 angka sesuai KTP-el atau Kartu Keluarga."));
            case WRONG_LENGTH ->
                notes.add(row.note(
                        NoteCode.NIK_BUKAN_16_ANGKA,
                        Field.NIK,
                        "NIK berisi %d angka, seharusnya 16. Cocokkan dengan KTP-el, lalu ketik ulang."
                                .formatted(row.nik().digits().length())));
            case LOST_LAST ->
                notes.add(
                        row.note(
                                NoteCode.NIK_RUSAK,
                                Field.NIK,
                                "NIK tersimpan sebagai bilangan sehingga angka ke-16 hilang. Ketik ulang 16 angka; sel sudah diatur sebagai teks."));
            case WHOLE -> {}
        }
    }

    private static void nikIsPossible(ReadRow row, List<Note> notes) {
        boolean readable = row.nik().state() == IdentityText.State.WHOLE;
        if (readable && !possible(row.nik())) {
            notes.add(row.note(
                    NoteCode.NIK_STRUKTUR,
                    Field.NIK,
                    "Susunan NIK tidak mungkin: tanggal, bulan, atau nomor urutnya salah. Cocokkan dengan KTP-el."));
        }
    }

    private static void nikAgreesWithBirthAndSex(ReadRow row, List<Note> notes) {
        if (!acceptable(row.nik()) && row.nik().state() != IdentityText.State.LOST_LAST) {
            return;
        }
        BirthInNik.of(row.nik().digits()).ifPresent(birth -> {
            var date = row.row().value(Field.BIRTH_DATE);
            if (!date.isEmpty() && !birth.agreesWith(LocalDate.parse(date))) {
                notes.add(
                        row.note(
                                NoteCode.NIK_TANGGAL,
                                Field.BIRTH_DATE,
                                "Tanggal lahir berbeda dari yang tersirat dalam NIK. Cocokkan dengan KTP-el; keduanya dapat saja benar."));
            }
            var sex = row.row().value(Field.SEX);
            if (!sex.isEmpty() && sex.equals("P") != birth.woman()) {
                notes.add(
                        row.note(
                                NoteCode.NIK_JENIS_KELAMIN,
                                Field.SEX,
                                "Jenis kelamin berbeda dari yang tersirat dalam NIK. Cocokkan dengan KTP-el; keduanya dapat saja benar."));
            }
        });
    }

    private static void familyCardHasSixteenDigits(ReadRow row, List<Note> notes) {
        var card = row.familyCard();
        if (card.state() == IdentityText.State.WRONG_LENGTH || card.state() == IdentityText.State.LOST_LAST) {
            notes.add(row.note(
                    NoteCode.KK_BUKAN_16_ANGKA,
                    Field.FAMILY_CARD,
                    "Nomor Kartu Keluarga tidak terbaca 16 angka. Ketik ulang sesuai Kartu Keluarga."));
        } else if (card.state() == IdentityText.State.WHOLE
                && card.digits().equals(row.nik().digits())) {
            notes.add(row.note(
                    NoteCode.KK_SAMA_DENGAN_NIK,
                    Field.FAMILY_CARD,
                    "Nomor Kartu Keluarga sama dengan NIK. Periksa mana yang benar."));
        }
    }

    private static void placeIsKnown(ReadRow row, List<Note> notes) {
        for (Field field : List.of(Field.PROVINCE, Field.REGENCY, Field.DISTRICT)) {
            if (row.value(field).unreadable() && row.asked(field)) {
                notes.add(row.note(
                        NoteCode.WILAYAH_TIDAK_DIKENAL,
                        field,
                        "Wilayah \"%s\" tidak dapat dikenali. Tulis nama resmi atau kode Kemendagri."
                                .formatted(row.raw(field))));
                return;
            }
        }
    }

    private static void closingTurnoverIsGiven(ReadRow row, List<Note> notes) {
        if (row.asked(Field.TURNOVER_CLOSING)
                && !row.row().closed()
                && row.value(Field.TURNOVER_CLOSING).state() == TextValue.State.NOTHING) {
            notes.add(
                    row.note(
                            NoteCode.KOSONG_WAJIB,
                            Field.TURNOVER_CLOSING,
                            "Usaha masih aktif, tetapi omzet akhir kosong. Isi omzet per bulan; bila usaha tutup, ubah status usahanya."));
        }
    }

    private static void valuesCanBeRead(ReadRow row, List<Note> notes) {
        for (Field field : row.columns().keySet()) {
            if (field.kind() != Field.Kind.PLACE && row.value(field).unreadable()) {
                var hint = row.value(field).hint();
                notes.add(row.note(
                        NoteCode.NILAI_TIDAK_TERBACA,
                        field,
                        hint.isEmpty()
                                ? "Isi sel \"%s\" tidak dapat dibaca sebagai nilai. Ganti dengan nilainya, atau kosongkan."
                                        .formatted(shortened(row.raw(field)))
                                : hint + " Isi nilai per bulan yang benar."));
            }
        }
    }

    private static void numbersAgree(ReadRow row, List<Note> notes) {
        notes.addAll(NumberChecks.of(row.row(), row::note));
    }

    private static String shortened(String text) {
        var masked = Masked.digits(text);
        return masked.length() <= 60 ? masked : masked.substring(0, 57) + "...";
    }
}
