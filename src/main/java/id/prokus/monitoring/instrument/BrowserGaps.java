package id.prokus.monitoring.instrument;

import java.util.Map;

/**
 * What phones can ask and our browser pages cannot: web-forms 0.22 shows a plain field instead, or nothing. Whoever publishes a form
 * that uses it is told; phones are not touched. To be looked through with every new version of web-forms.
 */
public final class BrowserGaps {

    /**
     * Types of bind, and media types of upload.
     *
     * <p>Without these a question has no field at all.
     */
    public static final Map<String, String> TYPES = Map.of(
            "barcode", "kode batang tidak dapat dipindai",
            "dateTime", "tanggal dengan jam tidak dapat diisi",
            "geotrace", "garis di peta tidak dapat digambar",
            "geoshape", "luasan di peta tidak dapat digambar",
            "audio", "suara tidak dapat direkam atau dipilih",
            "video", "video tidak dapat direkam atau dipilih",
            "file", "berkas tidak dapat dipilih");

    /** The question is there, but not in this shape. */
    public static final Map<String, String> APPEARANCES = Map.ofEntries(
            Map.entry("draw", "gambar tangan tidak dapat dibuat"),
            Map.entry("signature", "tanda tangan tidak dapat dibubuhkan"),
            Map.entry("annotate", "foto tidak dapat dicoret"),
            Map.entry("image-map", "bagian gambar tidak dapat dipilih"),
            Map.entry("quick", "jawaban tidak langsung membuka pertanyaan berikutnya"),
            Map.entry("no-calendar", "kalender tetap ditampilkan"),
            Map.entry("pages", "semua pertanyaan tampil pada satu halaman"),
            Map.entry("placement-map", "titik tidak dapat digeser di peta"),
            Map.entry("maps", "titik tidak ditampilkan di peta"));

    /** Of the whole form: elements of the head and of meta, and attributes. */
    public static final Map<String, String> FEATURES = Map.of(
            "odk:recordaudio", "rekaman latar tidak dibuat",
            "orx:audit", "waktu tiap pertanyaan tidak dicatat",
            "guidance", "petunjuk tambahan tidak ditampilkan",
            "jr://instance/last-saved", "jawaban terakhir di ponsel tidak dibawa",
            "base64RsaPublicKey", "isian tidak dapat disandikan",
            "pulldata(", "data lain tidak dapat diambil");

    private BrowserGaps() {}
}
