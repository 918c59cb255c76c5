package id.prokus.web;

import id.prokus.vocabulary.Text;
import org.springframework.http.HttpStatus;

/**
 * What went wrong, for a person and for a machine.
 *
 * @param code {@code module.what-is-wrong}
 * @param title a few words
 * @param sentence what, where, and what to do next
 * @param reference what the log knows it by; empty where nothing was logged
 */
record Problem(HttpStatus status, String code, Text title, Text sentence, String reference) {

    static Problem notFound() {
        return new Problem(
                HttpStatus.NOT_FOUND,
                "web.not-found",
                new Text("Halaman tidak ditemukan", "Page not found"),
                new Text(
                        "Alamat ini tidak ada, atau isinya sudah dihapus. Periksa alamatnya, atau mulai dari beranda.",
                        "There is nothing at this address, or it was removed. Check the address, or begin at the start page."),
                "");
    }

    static Problem unknown() {
        return new Problem(
                HttpStatus.UNAUTHORIZED,
                "web.unknown",
                new Text("Siapa yang meminta belum dikenal", "Who asks is not known"),
                new Text(
                        "Sertakan kunci API yang masih berlaku pada kepala Authorization: Bearer. Kunci dibuat pada halaman Kunci API akun Anda.",
                        "Send an API key that holds in the header Authorization: Bearer. Keys are made on the page API keys of your account."),
                "");
    }

    static Problem forbidden() {
        return new Problem(
                HttpStatus.FORBIDDEN,
                "web.forbidden",
                new Text("Tidak dapat dibuka", "Not allowed"),
                new Text(
                        "Halaman ini terlalu lama terbuka, atau bukan untuk akun Anda. Kembali ke halaman sebelumnya, muat ulang, lalu coba sekali lagi.",
                        "This page was open for too long, or it is not for your account. Go back, reload, and try once more."),
                "");
    }

    static Problem tooLarge() {
        return new Problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "web.too-large",
                new Text("Berkas terlalu besar", "File too large"),
                new Text(
                        "Berkas yang dikirim terlalu besar untuk diterima sekaligus. Kirim sebagian demi sebagian.",
                        "What was sent is too large to be taken at once. Send it in parts."),
                "");
    }

    /** @param field the name of what is missing or unreadable; empty where that is not known */
    static Problem badRequest(String field) {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "web.bad-request",
                new Text("Permintaan tidak dimengerti", "Request not understood"),
                field.isEmpty()
                        ? new Text(
                                "Ada isian yang kurang atau tidak dapat dibaca. Kembali ke halaman sebelumnya, lalu isi ulang.",
                                "Something in the request is missing or unreadable. Go back and fill it in again.")
                        : new Text(
                                "Isian \"%s\" kurang atau tidak dapat dibaca. Kembali ke halaman sebelumnya, lalu isi ulang."
                                        .formatted(field),
                                "The field \"%s\" is missing or unreadable. Go back and fill it in again."
                                        .formatted(field)),
                "");
    }

    static Problem noFile() {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "web.no-file",
                new Text("Berkas tidak sampai", "No file arrived"),
                new Text(
                        "Tidak ada berkas yang sampai, atau kirimannya terputus. Kembali ke halaman sebelumnya, pilih berkasnya, lalu kirim lagi.",
                        "No file arrived, or it broke off on its way. Go back, choose the file, and send it again."),
                "");
    }

    static Problem bug(String reference) {
        return new Problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "web.bug",
                new Text("Terjadi kesalahan pada ProKUS", "Something went wrong in ProKUS"),
                new Text(
                        "Ini bukan kesalahan Anda, dan yang sudah tersimpan tidak hilang. Coba sekali lagi; bila terulang, sampaikan nomor rujukan di bawah kepada pengelola.",
                        "This is not your doing, and nothing that was saved is lost. Try once more; if it happens again, give the reference below to whoever runs ProKUS."),
                reference);
    }
}
