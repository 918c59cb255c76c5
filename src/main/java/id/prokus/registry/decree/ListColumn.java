package id.prokus.registry.decree;

import id.prokus.intake.reading.HeadingText;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a column of a list can be. The words are those of BNBA lists and of the SIKS-NG list; a heading is held against
 * them in the order of the constants, so that "NIK yang digantikan" is no NIK of the line's own.
 */
public enum ListColumn {
    /** A bank-security datum that lists carry along: told apart from the name, and never read. */
    MOTHER("Nama gadis ibu kandung (tidak dikumpulkan)", "nama (gadis )?ibu kandung.*|nama gadis.*"),
    CARD_OF_AID("No. KKS", "(nomor )?(kks|kartu (kks|keluarga sejahtera))"),
    PKH_NUMBER("No. peserta PKH", "(nomor|id) (peserta|kepesertaan|anggota) pkh|nomor pkh"),
    BDT("ID BDT/DTKS", "(id|nomor|kode) ?(bdt|dtks).*"),
    DTSEN("ID DTSEN", "(id|nomor|kode) ?dtsen.*"),
    PENGURUS("ID pengurus", "id pengurus.*"),
    PLACE_CODE("Kode wilayah", "kode wilayah.*|kode (kemendagri|bps)"),
    REPLACES(
            "NIK yang digantikan",
            "(nik|nomor induk).*(diganti|digantikan|lama|keluar)|(menggantikan|pengganti dari) nik"),
    CHANGE("Perubahan", "(jenis |status |bentuk )?perubahan( status)?"),
    REASON("Alasan", "alasan.*|keterangan perubahan|sebab.*"),
    CHANGED_ON("Tanggal perubahan", "tanggal (perubahan|pergantian|penggantian|mundur|meninggal|berlaku)|tmt"),
    PAID_ON("Tanggal salur", "tanggal (salur|penyaluran|pencairan|cair|bayar|transfer|transaksi|terima).*"),
    AMOUNT(
            "Nominal",
            "nominal.*|(jumlah|nilai|besar|besaran) (bantuan|salur|uang|dana|nominal|transfer|rp).*|jumlah diterima.*|bantuan rp"),
    FAMILY_CARD("No. KK", "(nomor )?(kk|kartu keluarga)|nomor (kk|kartu keluarga).*"),
    NIK("NIK", "nik.*|nomor (nik|induk kependudukan|ktp).*|ktp"),
    SEX("L/P", "lp|pl|jenis kelamin.*|jk|kelamin|sex|gender|l atau p"),
    BIRTH_DATE("Tanggal lahir", "(tempat )?(dan )?tanggal lahir.*|tempat tanggal lahir|ttl|lahir"),
    EDITION("Edisi", "edisi.*|tahun (anggaran|edisi|program|prokus)|ta"),
    COHORT(
            "Angkatan",
            "angkatan.*|peserta.*|(jenis|status|kategori) (kpm|peserta|kepesertaan).*|baru lanjutan|kepesertaan"),
    PKH_STATUS("Status PKH", "(status )?(kepesertaan )?pkh|status pkh.*|(status )?graduasi"),
    INCUBATOR("Inkubator", "(nama |lembaga )?inkubator.*|lembaga (inkubasi|pendamping).*"),
    PROVINCE("Provinsi", "(nama |kode )?provinsi"),
    DISTRICT("Kecamatan", "(nama |kode )?kecamatan|distrik"),
    VILLAGE("Desa", "(nama |kode )?(desa|kelurahan).*|kel|desa kel"),
    REGENCY("Kab/Kota", "(nama |kode )?(kabupaten|kota)( dan| atau)?( kota| kodya)?|kabkota|kabko"),
    ADDRESS("Alamat", "alamat.*|domisili|dusun.*|jalan.*"),
    NAME(
            "Nama",
            "nama( (lengkap|kpm|pengurus|penerima|peserta|kepala|ibu|anggota).*)?|penerima manfaat|pengurus.*|kpm");

    private final String label;
    private final Pattern words;

    ListColumn(String label, String words) {
        this.label = label;
        this.words = Pattern.compile(words);
    }

    /** As a list heads it. */
    public String label() {
        return label;
    }

    public static Optional<ListColumn> of(String heading) {
        String normal = HeadingText.normal(heading);
        return Arrays.stream(values())
                .filter(column -> column.words.matcher(normal).matches())
                .findFirst();
    }
}
