package id.prokus.organisation;

import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Language;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;

/** Everything this module refuses: what, where, and what to do next. Codes are never reused. */
final class Refused {

    private Refused() {}

    static Refusal nameTooLong(int most) {
        return of(
                "name-too-long",
                "Nama terlalu panjang, paling banyak %d huruf. Singkatkan, lalu simpan kembali.".formatted(most),
                "The name is too long: at most %d letters. Shorten it and save again.".formatted(most));
    }

    static Refusal dateUnreadable(String typed) {
        return of(
                "date-unreadable",
                "“%s” bukan tanggal yang dapat dibaca. Isi tahun-bulan-hari, misalnya 2021-08-27, atau kosongkan bila belum diketahui."
                        .formatted(typed),
                "“%s” cannot be read as a day. Type year-month-day, such as 2021-08-27, or leave it empty where it is not known."
                        .formatted(typed));
    }

    static Refusal untilBeforeFrom(LocalDate from, LocalDate until) {
        return of(
                "until-before-from",
                "Tanggal selesai %s mendahului tanggal mulai %s. Periksa keduanya; yang belum diketahui boleh dikosongkan."
                        .formatted(indonesian(until), indonesian(from)),
                "The last day %s comes before the first day %s. Check both; one that is not known may be left empty."
                        .formatted(english(until), english(from)));
    }

    static Refusal nameMissing() {
        return of(
                "name-missing",
                "Nama belum diisi. Isi nama seperti tertulis pada surat resmi, lalu simpan kembali.",
                "There is no name. Type it as official letters have it, then save again.");
    }

    static Refusal kindUnknown() {
        return of(
                "kind-unknown",
                "Jenisnya belum dipilih. Pilih salah satu dari daftar, lalu simpan kembali.",
                "No kind was chosen. Choose one of the list, then save again.");
    }

    static Refusal officeUnknown() {
        return of(
                "office-unknown",
                "Lembaga ini tidak ada di daftar. Cari di halaman Organisasi, atau tambahkan dahulu.",
                "This office is not on the list. Look for it on the Organisations page, or add it first.");
    }

    static Refusal officeTwice(String name) {
        return of(
                "office-twice",
                "%s dengan jenis dan wilayah yang sama sudah ada di daftar. Buka yang sudah ada, atau beri nama yang membedakannya."
                        .formatted(name),
                "%s of the same kind and region is on the list already. Open that one, or give a name that tells them apart."
                        .formatted(name));
    }

    static Refusal regionUnknown(String typed) {
        return of(
                "region-unknown",
                "Tidak ada wilayah berkode “%s”. Pilih dari daftar, atau isi kode Kemendagri: dua angka provinsi, empat kabupaten/kota, enam kecamatan."
                        .formatted(typed),
                "No region has the code “%s”. Choose from the list, or type the Kemendagri code: two digits for a province, four for a regency, six for a kecamatan."
                        .formatted(typed));
    }

    static Refusal regionOfOtherLevel(PostKind kind) {
        return of(
                "region-of-other-level",
                "Jabatan %s mencakup tingkat %s, dan wilayah yang diisi bukan tingkat itu. Isi wilayah setingkat itu."
                        .formatted(
                                kind.label().indonesian(), kind.level().label().indonesian()),
                "A post of %s covers the level “%s”, and the region is of another. Choose a region of that level."
                        .formatted(kind.label().english(), kind.level().label().english()));
    }

    static Refusal officeInUse(String name, LocalDate until) {
        return of(
                "office-in-use",
                "%s masih mempunyai unit, perjanjian, atau tugas setelah %s. Akhiri dahulu semuanya di halaman ini, lalu tutup lembaganya."
                        .formatted(name, indonesian(until)),
                "%s still has units, agreements or duties after %s. End those on this page first, then close the office."
                        .formatted(name, english(until)));
    }

    static Refusal lastDayMissing() {
        return of(
                "last-day-missing",
                "Hari terakhirnya belum diisi. Isi tanggalnya, lalu simpan kembali.",
                "The last day is missing. Fill it in, then save again.");
    }

    static Refusal notAnIncubator(String name) {
        return of(
                "not-an-incubator",
                "%s bukan inkubator, dan perjanjian kerja sama hanya dibuat dengan inkubator. Tambahkan perjanjian di halaman inkubatornya."
                        .formatted(name),
                "%s is no incubator, and agreements are made with incubators only. Add it on the incubator's page."
                        .formatted(name));
    }

    static Refusal partnerOfItself(String name) {
        return of(
                "partner-of-itself",
                "%s tidak dapat menjadi mitra atau pihak bagi dirinya sendiri. Pilih lembaga lain, atau kosongkan bila tidak ada unit mitra."
                        .formatted(name),
                "%s cannot be its own partner or counterparty. Choose another office, or leave it empty where there is no partner unit."
                        .formatted(name));
    }

    static Refusal editionMissing() {
        return of(
                "edition-missing",
                "Edisi perjanjian belum diisi. Isi nama program dan tahunnya, misalnya ProKUS 2021.",
                "The agreement's edition is missing. Type the programme and its year, such as ProKUS 2021.");
    }

    static Refusal agreementTwice(String number) {
        return of(
                "agreement-twice",
                "Perjanjian nomor %s sudah tercatat untuk inkubator ini. Periksa nomornya; yang sudah ada tampak pada tabel perjanjian."
                        .formatted(number),
                "An agreement numbered %s is on record for this incubator already. Check the number; the table of agreements shows it."
                        .formatted(number));
    }

    static Refusal agreementUnknown() {
        return of(
                "agreement-unknown",
                "Perjanjian yang menjadi dasar belum dipilih. Tambahkan perjanjian inkubator ini, lalu pilih dari daftar.",
                "No agreement was chosen. Add the incubator's agreement, then choose it from the list.");
    }

    static Refusal areaOutsideAgreement() {
        return of(
                "area-outside-agreement",
                "Masa layanan melewati masa berlaku perjanjiannya. Sesuaikan tanggalnya, atau pilih perjanjian yang mencakup masa itu.",
                "The area would be served outside the agreement's period. Change the days, or choose the agreement that covers them.");
    }

    static Refusal areaTwice(String regency) {
        return of(
                "area-twice",
                "%s sudah tercatat dilayani menurut perjanjian ini pada masa yang sama. Akhiri catatan yang ada, atau ubah tanggalnya."
                        .formatted(regency),
                "%s is already served under this agreement at that time. End the existing entry, or change the days."
                        .formatted(regency));
    }

    static Refusal areaUnknown() {
        return of(
                "area-unknown",
                "Wilayah layanan ini tidak ada pada lembaga ini. Muat ulang halamannya, lalu pilih kembali.",
                "This service area is not one of this office. Reload the page, then choose again.");
    }

    private static String indonesian(LocalDate day) {
        return Format.of(Language.INDONESIAN).day(day);
    }

    private static String english(LocalDate day) {
        return Format.of(Language.ENGLISH).day(day);
    }

    static Refusal of(String code, String indonesian, String english) {
        return new Refusal("organisation." + code, new Text(indonesian, english));
    }
}
