package id.prokus.organisation;

import id.prokus.vocabulary.Refusal;

/** What this module refuses about persons, their posts and their duties. Codes are never reused. */
final class RefusedPeople {

    private RefusedPeople() {}

    static Refusal identityNumber() {
        return Refused.of(
                "identity-number",
                "Isian ini memuat enam belas angka seperti NIK, dan NIK petugas tidak dicatat di sini. Hapus angkanya, cukup nama.",
                "This holds sixteen digits like a NIK, and no NIK of staff is kept here. Remove them; the name is enough.");
    }

    static Refusal phoneUnreadable() {
        return Refused.of(
                "phone-unreadable",
                "Nomor telepon tidak dapat dibaca. Isi seperti 0812… atau +62812…, atau kosongkan.",
                "The telephone number cannot be read. Type it like 0812… or +62812…, or leave it empty.");
    }

    static Refusal emailUnreadable() {
        return Refused.of(
                "email-unreadable",
                "Alamat surel tidak dapat dibaca. Isi seperti nama@lembaga.go.id, atau kosongkan.",
                "The e-mail address cannot be read. Type it like name@office.go.id, or leave it empty.");
    }

    static Refusal personUnknown(String name) {
        return Refused.of(
                "person-unknown",
                "Belum ada orang bernama “%s” di daftar. Tambahkan dahulu di halaman Orang, lalu beri tugas di sini."
                        .formatted(name),
                "Nobody called “%s” is on the list. Add the person on the People page first, then give the duty here."
                        .formatted(name));
    }

    static Refusal personAmbiguous(String name) {
        return Refused.of(
                "person-ambiguous",
                "Ada beberapa orang bernama “%s”. Pilih dari daftar, yang membedakan mereka dengan tanda di belakang nama."
                        .formatted(name),
                "Several people are called “%s”. Choose from the list, where a mark behind the name tells them apart."
                        .formatted(name));
    }

    static Refusal postTwice() {
        return Refused.of(
                "post-twice",
                "Jabatan ini sudah ada pada lembaga dan wilayah yang sama. Beri tugas pada jabatan yang sudah ada di tabel.",
                "This post exists at the same office and region already. Give a duty to the one in the table.");
    }

    static Refusal postUnknown() {
        return Refused.of(
                "post-unknown",
                "Jabatannya belum dipilih, atau bukan jabatan lembaga ini. Tambahkan jabatannya, lalu pilih dari daftar.",
                "No post was chosen, or it is not one of this office. Add the post, then choose it from the list.");
    }

    static Refusal secondHolder() {
        return Refused.of(
                "second-holder",
                "Jabatan ini dipegang satu orang pada satu waktu, dan masa yang diisi bertumpuk dengan pemegang lain. Akhiri dahulu tugas pemegang itu pada tabel, atau ubah tanggalnya.",
                "This post has one holder at a time, and these days overlap with another's. End that holder's duty in the table first, or change the days.");
    }

    static Refusal overlappingDuties() {
        return Refused.of(
                "overlapping-duties",
                "Orang ini sudah memegang jabatan yang sama pada masa itu. Akhiri dahulu tugasnya yang ada pada tabel, atau ubah tanggalnya.",
                "This person holds the same post at that time already. End the present duty in the table first, or change the days.");
    }

    static Refusal dutyUnknown() {
        return Refused.of(
                "duty-unknown",
                "Tugas ini tidak ada pada lembaga ini. Muat ulang halamannya, lalu pilih kembali.",
                "This duty is not one of this office. Reload the page, then choose again.");
    }
}
