package id.prokus.intake;

import id.prokus.vocabulary.Format;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a monitoring workbook can say about one KPM. The constants stand in the order of the columns of {@code kpm.csv};
 * {@link #code()} is the column's name there, in every note, in the database and in the documents.
 */
public enum Field {
    NAME("nama", Kind.NAME),
    NIK("nik", Kind.NIK),
    FAMILY_CARD("no_kk", Kind.FAMILY_CARD),
    SEX("jenis_kelamin", Kind.SEX),
    BIRTH_DATE("tanggal_lahir", Kind.DATE),
    PROVINCE("kode_provinsi", Kind.PLACE),
    REGENCY("kode_kabupaten", Kind.PLACE),
    DISTRICT("kode_kecamatan", Kind.PLACE),
    COHORT("angkatan", Kind.YEAR),
    CLUSTER("klaster", Kind.TEXT),
    PRODUCT("produk", Kind.TEXT),
    BUSINESS_AGE("lama_usaha_bulan", Kind.MONTHS),
    AID("bantuan", Kind.MONEY),
    TURNOVER_OPENING("omzet_awal", Kind.MONEY),
    TURNOVER_CLOSING("omzet_akhir", Kind.MONEY),
    PROFIT_OPENING("laba_awal", Kind.MONEY),
    PROFIT_CLOSING("laba_akhir", Kind.MONEY),
    SAVINGS_OPENING("tabungan_awal", Kind.MONEY),
    SAVINGS_CLOSING("tabungan_akhir", Kind.MONEY),
    BOOKKEEPING_OPENING("pembukuan_awal", Kind.YES_NO),
    BOOKKEEPING_CLOSING("pembukuan_akhir", Kind.YES_NO),
    BUSINESS_PLAN("rencana_usaha", Kind.YES_NO),
    WORKERS_OPENING("tenaga_kerja_awal", Kind.COUNT),
    WORKERS_CLOSING("tenaga_kerja_akhir", Kind.COUNT),
    NIB("nib", Kind.YES_NO),
    PIRT("pirt", Kind.YES_NO),
    HALAL("halal", Kind.YES_NO),
    KUR("kur", Kind.MONEY),
    ONLINE("daring", Kind.YES_NO),
    BRAND("merek", Kind.YES_NO),
    CLASS_OPENING("kelas_awal", Kind.BUSINESS_CLASS),
    CLASS_CLOSING("kelas_akhir", Kind.BUSINESS_CLASS),
    BUSINESS_STATUS("status_usaha", Kind.BUSINESS_STATUS),
    MENTORING_SESSIONS("sesi_mentoring", Kind.COUNT),
    MENTOR("mentor", Kind.NAME),
    CHALLENGE("tantangan", Kind.TEXT),
    OBSTACLE("kendala", Kind.TEXT);

    /** How the values of a field are written, once normalised. An empty string always means: no value was given. */
    public enum Kind {
        /** Free text, spaces collapsed. */
        TEXT,
        /** A person's name, spaces collapsed. */
        NAME,
        /** Sixteen digits. */
        NIK,
        /** Sixteen digits. */
        FAMILY_CARD,
        /** {@code L} or {@code P}. */
        SEX,
        /** ISO date. */
        DATE,
        /** Kemendagri digits without dots: two, four or six of them. */
        PLACE,
        /** A year of four digits. */
        YEAR,
        /** Whole months. */
        MONTHS,
        /** Whole rupiah. */
        MONEY,
        /** A whole number. */
        COUNT,
        /** {@code ya} or {@code tidak}. */
        YES_NO,
        /** {@code pemula}, {@code berkembang} or {@code maju}. */
        BUSINESS_CLASS,
        /** {@code aktif} or {@code tutup}. */
        BUSINESS_STATUS
    }

    private static final Map<String, Field> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Field::code, Function.identity()));

    private final String code;
    private final Kind kind;

    Field(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    public static Optional<Field> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** A value as people read it: money with its currency, everything else as it is kept; "–" for none. */
    public String shown(String value, Format format) {
        if (value.isEmpty()) {
            return "–";
        }
        return kind == Kind.MONEY && value.matches("-?\\d{1,15}") ? format.rupiah(Long.parseLong(value)) : value;
    }
}
