package id.prokus.example;

import id.prokus.vocabulary.Text;
import id.prokus.web.MenuEntry;
import java.util.Map;

/** Something to do on each page of the guided trail: one look that shows what the page is for. */
final class PageTask {

    private static final Map<String, Text> TASKS = Map.ofEntries(
            Map.entry(
                    "/olah",
                    new Text(
                            "Buka satu berkas dan lihat kolom mana dibaca sebagai apa.",
                            "Open a file and see which column was read as what.")),
            Map.entry(
                    "/olah/kelengkapan",
                    new Text(
                            "Urutkan menurut yang paling banyak belum dilaporkan. Provinsi mana yang tertinggal?",
                            "Sort by most families missing. Which province is behind?")),
            Map.entry(
                    "/olah/catatan",
                    new Text(
                            "Cari catatan yang sudah diputuskan, dan baca alasannya.",
                            "Find the notes that were decided, and read why.")),
            Map.entry(
                    "/olah/kembar",
                    new Text(
                            "Lihat satu pasangan: apa yang sama, apa yang berbeda?",
                            "Look at a pair: what is the same, what differs?")),
            Map.entry(
                    "/ringkasan",
                    new Text(
                            "Pilih satu angka, dan telusuri sampai ke baris asalnya.",
                            "Choose a number, and follow it to the row it came from.")),
            Map.entry(
                    "/olahan",
                    new Text(
                            "Buka Olahan beku 2021: berapa barisnya, dan siapa yang masih harus menandatangani?",
                            "Open the frozen results of 2021: how many rows are there, and who has yet to sign?")),
            Map.entry(
                    "/rapat",
                    new Text(
                            "Buka rapatnya: lembaga mana yang tidak hadir, dan sanggahan apa yang menunggu?",
                            "Open the meeting: which organisations did not come, and which dispute waits?")),
            Map.entry(
                    "/tindak-lanjut",
                    new Text(
                            "Cari yang terlambat: siapa penanggung jawabnya, dan bergerakkah angkanya?",
                            "Find what is late: who answers for it, and has its figure moved?")),
            Map.entry(
                    "/tanggapan",
                    new Text(
                            "Apa tanggapan lembaga yang Anda lihat, dan mana yang menunggu disahkan rekannya?",
                            "What do the organisations you see answer, and which answer waits for a colleague?")),
            Map.entry(
                    "/terbitan",
                    new Text(
                            "Belum ada yang terbit. Masuk sebagai subdit, buka Susun, dan ubah satu kalimat; dirjen menyetujuinya.",
                            "Nothing is issued yet. Sign in as subdit, open the editor and change a sentence; dirjen approves it.")),
            Map.entry(
                    "/penetapan",
                    new Text(
                            "Berapa keluarga pada SK yang sudah menerima salur?",
                            "How many families on the SK have been paid?")),
            Map.entry(
                    "/penetapan/keluarga",
                    new Text(
                            "Cari satu nama, buka keluarganya, dan lihat riwayatnya.",
                            "Search a name, open the family, and see what happened to it.")),
            Map.entry(
                    "/edisi",
                    new Text(
                            "Kapan monitoring akhir ProKUS 2021 dalam dunia contoh?",
                            "When is the endline of ProKUS 2021 in the example world?")),
            Map.entry(
                    "/organisasi",
                    new Text(
                            "Siapa TKSK Contoh sebelum 1 Juli 2021, dan siapa sesudahnya?",
                            "Who was the example's TKSK before 1 July 2021, and who after?")),
            Map.entry(
                    "/wilayah",
                    new Text(
                            "Ketik nama kecamatan Anda dengan satu huruf keliru.",
                            "Type the name of your kecamatan with one letter wrong.")),
            Map.entry(
                    "/akun",
                    new Text(
                            "Buka satu akun: apa tugasnya, dan sampai kapan?",
                            "Open an account: what is its duty, and until when?")),
            Map.entry(
                    "/jejak",
                    new Text(
                            "Cari siapa yang terakhir melihat sebuah keluarga.", "Find who last looked at a family.")));

    private PageTask() {}

    /** What the page says of itself where it has no task. */
    static Text of(MenuEntry entry) {
        return TASKS.getOrDefault(entry.path(), entry.summary());
    }
}
