package id.prokus.dissemination.feedback;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;

/** Everything this part refuses about what organisations say. Codes are never reused. */
final class Refused {

    private Refused() {}

    static Refusal wordsMissing() {
        return of(
                "words-missing",
                "Tulisannya masih kosong. Isi dahulu, atau tarik bila tidak jadi disampaikan.",
                "There is no text. Write something, or withdraw it where nothing is to be said.");
    }

    static Refusal reasonMissing() {
        return of(
                "reason-missing",
                "Alasannya belum diisi. Tuliskan satu kalimat, lalu kirim kembali.",
                "There is no reason. Write one sentence, then send again.");
    }

    static Refusal passageUnknown() {
        return of(
                "passage-unknown",
                "Masukan ini tidak ada, atau bukan milik lembaga Anda. Buka kembali daftar masukan.",
                "There is no such comment, or it is not your organisation's. Open the list of comments again.");
    }

    static Refusal passageWithdrawn() {
        return of(
                "passage-withdrawn",
                "Masukan ini sudah ditarik, sehingga tidak diubah lagi. Tulis masukan baru.",
                "This comment was withdrawn and is not changed any more. Write a new one.");
    }

    static Refusal targetUnknown() {
        return of(
                "target-unknown",
                "Yang dikomentari tidak ada dalam hasil lembaga Anda. Buka kembali halaman hasil dan pilih dari sana.",
                "What was commented on is not among your organisation's results. Open the results again and choose there.");
    }

    static Refusal questionUnknown() {
        return of(
                "question-unknown",
                "Pertanyaan ini tidak ada. Buka kembali halaman pertanyaan.",
                "There is no such question. Open the questions again.");
    }

    static Refusal noResults(String name) {
        return of(
                "no-results",
                "Snapshot rapat ini tidak memuat hasil tersendiri bagi %s. Masukan umum dan jawaban tetap dapat diisi."
                        .formatted(name),
                "The meeting's snapshot has no results of its own for %s. General comments and answers are still welcome."
                        .formatted(name));
    }

    static Refusal rowUnknown() {
        return of(
                "row-unknown",
                "Baris ini tidak ada di antara keluarga lembaga Anda dalam snapshot rapat. Cari kembali dari daftarnya.",
                "This row is not among your organisation's families in the meeting's snapshot. Look for it in the list again.");
    }

    static Refusal fieldUnknown() {
        return of(
                "field-unknown",
                "Isian yang disanggah belum dipilih, atau tidak dapat dibetulkan di sini. Pilih dari daftarnya; nama, nomor, dan wilayah dibetulkan lewat laporan baru.",
                "No cell was chosen, or it cannot be corrected here. Choose from the list; names, numbers and places are corrected by a new report.");
    }

    static Refusal sameValue() {
        return of(
                "same-value",
                "Nilai yang diusulkan sama dengan yang ada. Isi nilai yang seharusnya.",
                "The proposed value is the one that is there. Type what it should be.");
    }

    static Refusal disputedAlready() {
        return of(
                "disputed-already",
                "Isian ini sedang disanggah dan menunggu putusan. Tunggu putusannya, atau tarik sanggahan yang lama.",
                "This cell is disputed already and waits for a decision. Wait for it, or withdraw the earlier dispute.");
    }

    static Refusal disputeUnknown() {
        return of(
                "dispute-unknown",
                "Sanggahan ini tidak ada, atau bukan di wilayah Anda. Buka kembali daftarnya.",
                "There is no such dispute, or it is not of your place. Open the list again.");
    }

    static Refusal disputeEnded() {
        return of(
                "dispute-ended",
                "Sanggahan ini sudah diputus atau ditarik. Muat ulang halaman untuk melihat hasilnya.",
                "This dispute was decided or withdrawn already. Reload the page to see what came of it.");
    }

    static Refusal ownDispute() {
        return of(
                "own-dispute",
                "Yang mengajukan sanggahan tidak memutusnya. Minta orang lain yang berwenang.",
                "Whoever raised a dispute does not decide it. Ask somebody else who may.");
    }

    static Refusal formEmpty() {
        return of(
                "form-empty",
                "Formulir ini kosong. Isi paling sedikit satu jawaban, atau lewati lembarnya.",
                "This form is empty. Type at least one answer, or skip the sheet.");
    }

    static Refusal organisationMissing() {
        return of(
                "speaker-missing",
                "Belum dipilih formulir lembaga mana. Pilih lembaganya, lalu simpan kembali.",
                "It was not said whose form it is. Choose the organisation, then save again.");
    }

    static Refusal macros() {
        return of(
                "attachment-with-macros",
                "Dokumen ini memuat makro, sehingga tidak disimpan. Simpan sebagai .docx atau .pptx tanpa makro, atau sebagai PDF.",
                "This document holds macros and is not kept. Save it as .docx or .pptx without macros, or as PDF.");
    }

    static Refusal noDocument() {
        return of(
                "no-document",
                "Berkas ini bukan dokumen Word (.docx), PowerPoint (.pptx), atau PDF, apa pun namanya. Simpan sebagai salah satu dari ketiganya, lalu lampirkan kembali.",
                "This file is no Word (.docx), PowerPoint (.pptx) or PDF document, whatever it is called. Save it as one of the three, then attach it again.");
    }

    static Refusal attachmentMissing() {
        return of(
                "attachment-missing",
                "Berkasnya belum dipilih, atau kosong. Pilih laporan naratifnya, lalu kirim kembali.",
                "No file was chosen, or it is empty. Choose the narrative report, then send again.");
    }

    static Refusal attachmentTooLarge(long megabytes) {
        return of(
                "attachment-too-large",
                "Berkas ini lebih dari %d MB. Kecilkan gambarnya, atau bagi menjadi dua berkas.".formatted(megabytes),
                "This file is larger than %d MB. Make its pictures smaller, or split it in two.".formatted(megabytes));
    }

    static Refusal attachmentTwice() {
        return of(
                "attachment-twice",
                "Berkas yang sama sudah dilampirkan. Tidak perlu dikirim lagi.",
                "The same file is attached already. There is no need to send it again.");
    }

    static Refusal attachmentUnknown() {
        return of(
                "attachment-unknown",
                "Lampiran ini tidak ada, atau bukan milik lembaga Anda.",
                "There is no such attachment, or it is not your organisation's.");
    }

    private static Refusal of(String what, String indonesian, String english) {
        return new Refusal("dissemination." + what, new Text(indonesian, english));
    }
}
