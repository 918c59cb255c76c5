package id.prokus.dissemination;

import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;

/** Everything this module refuses about meetings and who comes to them. Codes are never reused. */
final class Refused {

    private Refused() {}

    static Refusal lineTooLong() {
        return of(
                "words-too-long",
                "Isian lebih dari 1.000 huruf. Ringkaskan; rinciannya dapat dilampirkan sebagai berkas.",
                "The text has more than 1,000 letters. Shorten it; details can be attached as a file.");
    }

    static Refusal textTooLong(int length, int longest) {
        return of(
                "text-too-long",
                "Tulisan ini %d huruf; paling panjang %d. Bagi menjadi beberapa masukan, atau lampirkan sebagai laporan naratif."
                        .formatted(length, longest),
                "This text has %d letters; at most %d. Split it, or attach it as a narrative report."
                        .formatted(length, longest));
    }

    static Refusal identityNumber() {
        return of(
                "identity-number",
                "Isian memuat 16 angka seperti NIK atau nomor KK. Hapus nomornya; sebut keluarga dengan kecamatannya.",
                "The text holds 16 digits like a NIK or family card. Take them out; name the sub-district instead.");
    }

    static Refusal meetingUnknown() {
        return of(
                "meeting-unknown",
                "Rapat ini tidak ada. Buka halaman Rapat dan pilih dari daftarnya.",
                "There is no such meeting. Open the Meetings page and choose one from the list.");
    }

    static Refusal invitationUnknown() {
        return of(
                "invitation-unknown",
                "Undangan ini tidak ada, atau bukan untuk lembaga Anda. Buka halaman Rapat dan pilih dari daftarnya.",
                "There is no such invitation, or it is not your organisation's. Open the Meetings page and choose from the list.");
    }

    static Refusal linkUnknown() {
        return of(
                "link-unknown",
                "Tautan undangan ini tidak berlaku lagi atau salah salin. Minta tautan baru kepada penyelenggara, atau isi daftar hadir pada notulis di ruangan.",
                "This invitation link no longer holds, or was copied wrongly. Ask whoever holds the meeting for a new one, or tell the note taker in the room that you are there.");
    }

    static Refusal titleMissing() {
        return of(
                "title-missing",
                "Judul rapat belum diisi. Isi seperti pada surat undangan, lalu simpan kembali.",
                "The meeting has no title. Type it as the letter of invitation has it, then save again.");
    }

    static Refusal snapshotMissing() {
        return of(
                "snapshot-missing",
                "Belum dipilih angka mana yang dibahas. Pilih snapshot; bila belum ada, bekukan dahulu hasil olahan edisi itu.",
                "No figures were chosen to talk about. Choose a snapshot; where there is none, freeze the results of the edition first.");
    }

    static Refusal modeMissing() {
        return of(
                "mode-missing",
                "Cara rapat belum dipilih. Pilih luring, daring, atau hybrid, lalu simpan kembali.",
                "It was not said how the meeting is held. Choose room, from afar, or hybrid, then save again.");
    }

    static Refusal timeUnreadable(String typed) {
        return of(
                "time-unreadable",
                "“%s” bukan waktu yang dapat dibaca. Isi tanggal dan jam WIB, misalnya 2021-11-30T09:00."
                        .formatted(typed),
                "“%s” cannot be read as a time. Type day and hour in Jakarta, such as 2021-11-30T09:00."
                        .formatted(typed));
    }

    static Refusal endsBeforeStart() {
        return of(
                "ends-before-start",
                "Waktu selesai tidak sesudah waktu mulai. Periksa keduanya, lalu simpan kembali.",
                "The meeting ends before it starts. Check both times, then save again.");
    }

    static Refusal deadlineBeforeStart() {
        return of(
                "deadline-before-start",
                "Batas waktu tanggapan mendahului hari rapat. Isi hari rapat atau sesudahnya.",
                "The deadline for responses comes before the meeting. Choose the day of the meeting or a later one.");
    }

    static Refusal rosterMissing() {
        return of(
                "roster-missing",
                "Edisi ini belum mempunyai daftar inkubator, sehingga belum diketahui siapa yang diundang. Muat daftarnya pada halaman Olah.",
                "This edition has no list of incubators, so it is not known whom to invite. Load the list on the processing page.");
    }

    static Refusal organisationMissing() {
        return of(
                "organisation-missing",
                "Lembaga yang diundang belum diisi. Pilih kabupaten/kotanya, atau tulis namanya.",
                "It was not said whom to invite. Choose the regency, or type the name.");
    }

    static Refusal tooLate(LocalDate last) {
        return of(
                "too-late",
                "Batas waktu tanggapan, %s, sudah lewat. Sampaikan kepada penyelenggara rapat bila masih ada yang perlu dicatat."
                        .formatted(Format.INDONESIAN.day(last)),
                "The last day for responses, %s, has passed. Tell whoever holds the meeting what should still be kept."
                        .formatted(Format.ENGLISH.day(last)));
    }

    static Refusal personMissing() {
        return of(
                "person-missing",
                "Nama yang hadir belum diisi. Isi nama, lalu catat kembali.",
                "There is no name of who came. Type the name, then record again.");
    }

    static Refusal presenceMissing() {
        return of(
                "presence-missing",
                "Belum dipilih hadir di ruangan atau dari jauh. Pilih salah satu, lalu catat kembali.",
                "It was not said whether in the room or from afar. Choose one, then record again.");
    }

    static Refusal numberInName() {
        return of(
                "number-in-name",
                "Nama tidak memuat angka panjang. Isi nama saja, tanpa NIK atau NIP.",
                "A name holds no long number. Type the name only, without NIK or staff number.");
    }

    private static Refusal of(String what, String indonesian, String english) {
        return new Refusal("dissemination." + what, new Text(indonesian, english));
    }
}
