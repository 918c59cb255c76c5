package id.prokus.mentoring;

import id.prokus.registry.timeline.EntryKind;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;

/** What is refused here, and what to do about it. */
final class Refused {

    private Refused() {}

    static Refusal notYourDuty(EntryKind kind) {
        return refusal(
                "mentoring.not-your-duty",
                "%s dicatat oleh tugas lain. Sampaikan kepada yang mendampingi keluarga ini."
                        .formatted(kind.label().indonesian()),
                "%s is recorded by another duty. Tell whoever walks with this family."
                        .formatted(kind.label().english()));
    }

    static Refusal noFamily() {
        return refusal(
                "mentoring.no-family",
                "Belum ada keluarga yang dipilih. Centang sedikitnya satu keluarga.",
                "No family is chosen. Tick one at least.");
    }

    static Refusal personUnknown() {
        return refusal(
                "mentoring.person-unknown",
                "Pilih orangnya dari daftar. Bila belum ada, minta operator menambahkannya pada halaman Organisasi.",
                "Choose the person from the list. Where there is none, ask the operator to add them under Organisations.");
    }

    static Refusal roleUnknown() {
        return refusal(
                "mentoring.role-unknown",
                "Pilih sebagai apa: mentor bisnis, pendamping PKH, atau TKSK.",
                "Choose as what: business mentor, PKH companion or TKSK.");
    }

    static Refusal dayUnreadable() {
        return refusal(
                "mentoring.day-unreadable",
                "Tanggalnya kosong atau tidak terbaca. Tulis seperti 2021-08-27.",
                "The date is missing or cannot be read. Write it like 2021-08-27.");
    }

    static Refusal refusal(String code, Text sentence) {
        return new Refusal(code, sentence);
    }

    static Refusal refusal(String code, String indonesian, String english) {
        return new Refusal(code, new Text(indonesian, english));
    }
}
