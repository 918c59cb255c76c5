package id.prokus.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.prokus.indicator.Capaian;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ringkasan: what was achieved, what stood in the way, what each actor can improve, and how much of it is known.
 * Component names are the keys of {@code ringkasan.json}, written with underscores: a contract, to which keys are added
 * and never renamed. The same input gives the same content but for {@code disusun}.
 *
 * @param edisi the programme year
 * @param program as printed ("ProKUS")
 * @param wilayah whom it is about: "Nasional", a province, an incubator
 * @param lingkup nasional, provinsi, kabkota or inkubator
 * @param keadaanPer the day, in Jakarta, up to which it holds
 * @param disusun when it was made
 * @param sidik {@code sha256:} over the inputs
 * @param kelengkapan who and how much has reported
 * @param capaian achievements, per code and cohort
 * @param tantangan what no actor can remove within a year, the most frequent first
 * @param kendala what an actor can remove, the most frequent first
 * @param perbaikan what each of the seven actors can improve
 * @param belumDiukur what the workbooks do not ask
 * @param dukungan what only others can give
 * @param batas how far the figures may be read
 * @param perInkubator the same achievements for everyone on the roster
 * @param perProvinsi likewise
 * @param perRincian the same achievements by klaster and by jenis kelamin, small groups left out
 * @param pembetulan what was decided about single values, or changed by a newer version of a file
 * @param variasi how the incubators differ once their families' circumstances are taken into account; empty where fewer
 *     than ten can be compared
 * @param temuan open notes by code
 * @param kalimat every generated sentence with its evidence
 * @param inti the {@code kunci} of the sentences of the box "Inti", in order
 * @param tambahan what people put to it; empty where every word comes from the data
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Ringkasan(
        String edisi,
        String program,
        String wilayah,
        String lingkup,
        LocalDate keadaanPer,
        Instant disusun,
        String sidik,
        Kelengkapan kelengkapan,
        List<Capaian> capaian,
        List<Sebutan> tantangan,
        List<Sebutan> kendala,
        Map<String, List<Perbaikan>> perbaikan,
        List<BelumDiukur> belumDiukur,
        List<Dukungan> dukungan,
        List<String> batas,
        List<Bagian> perInkubator,
        List<Bagian> perProvinsi,
        List<Rincian> perRincian,
        List<Pembetulan> pembetulan,
        Optional<Variasi> variasi,
        Map<String, Integer> temuan,
        List<Kalimat> kalimat,
        List<String> inti,
        Optional<Tambahan> tambahan) {

    private static final int VERSION_LENGTH = 8;

    /** Of how many, how many came in. */
    public record Jumlah(int sasaran, int masuk) {}

    /** Of how many families, how many came in, and how many of those with their closing turnover. */
    public record JumlahKpm(int sasaran, int masuk, int akhirTerisi) {}

    /**
     * The two cohorts, never pooled in a change.
     *
     * @param semua both, and those whose angkatan is not given
     * @param tanpaAngkatan families counted in neither cohort
     */
    public record Kpm(JumlahKpm baru, JumlahKpm lanjutan, JumlahKpm semua, int tanpaAngkatan) {}

    /** Who and how much has reported. */
    public record Kelengkapan(Jumlah inkubator, Jumlah provinsi, Kpm kpm, List<String> belumMelapor) {}

    /**
     * What was named.
     *
     * @param jumlah families that named it
     * @param persen of all families reported
     * @param ki95 its 95 % interval (Wilson), in percent: two whose intervals meet are told as almost equally frequent
     * @param dipindahkan how many of them wrote it in the other column
     * @param tempat the province where it was named most
     * @param diatasiOleh which actor can remove it; empty for a tantangan
     * @param contoh short quotations, verbatim but for numbers
     */
    public record Sebutan(
            String kode,
            String nama,
            int jumlah,
            BigDecimal persen,
            List<BigDecimal> ki95,
            int dipindahkan,
            String tempat,
            String diatasiOleh,
            List<String> contoh) {}

    /**
     * What an actor can improve.
     *
     * @param dasar what brings it up, as code and count
     * @param ukuran when it is done
     * @param sumber data, masukan or penyusun
     * @param kunci of its sentence
     */
    public record Perbaikan(
            String kalimat, List<String> dasar, String ukuran, LocalDate batasWaktu, String sumber, String kunci) {}

    /** An outcome or figure that no question asks. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record BelumDiukur(String kode, String nama, Optional<Integer> outcome, String alasan) {}

    /**
     * What only somebody outside can give.
     *
     * @param kunci of its sentence
     */
    public record Dukungan(String pihak, String kalimat, int jumlah, String kunci) {}

    /** The achievements of one on the roster; where fewer than ten families stand behind a figure it is left out. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Bagian(
            Optional<String> inkubator,
            String kodeProvinsi,
            String provinsi,
            Jumlah baru,
            Jumlah lanjutan,
            int sasaran,
            int masuk,
            int catatan,
            List<Capaian> capaian) {

        Bagian with(List<Capaian> others) {
            return new Bagian(inkubator, kodeProvinsi, provinsi, baru, lanjutan, sasaran, masuk, catatan, others);
        }
    }

    /**
     * Those who share a circumstance.
     *
     * @param menurut klaster or jenis_kelamin
     * @param nilai as printed
     * @param masuk how many families were received
     */
    public record Rincian(String menurut, String nilai, int masuk, List<Capaian> capaian) {}

    /**
     * A decision about one value, or its change in a newer version of the file; both values stay in the database.
     *
     * @param tempat file, sheet and row
     * @param isian what the value is of
     * @param keputusan diusulkan, dinyatakan benar, ditolak or dikirim ulang
     * @param oleh who decided
     * @param tanggal in Jakarta
     */
    public record Pembetulan(
            String tempat,
            String isian,
            String sebelum,
            String sesudah,
            String keputusan,
            String oleh,
            String alasan,
            LocalDate tanggal) {}

    /** The achievement of that code and cohort. */
    public Optional<Capaian> capaian(String kode, String kelompok) {
        return find(capaian, kode, kelompok);
    }

    static Optional<Capaian> find(List<Capaian> among, String kode, String kelompok) {
        return among.stream()
                .filter(c -> c.kode().equals(kode) && c.kelompok().equals(kelompok))
                .findFirst();
    }

    /** As much of the fingerprint as people compare by eye. */
    public String shortVersion() {
        String digits = sidik.substring(sidik.indexOf(':') + 1);
        return digits.substring(0, Math.min(VERSION_LENGTH, digits.length()));
    }

    /** The same figures with people's words put to them. */
    Ringkasan with(
            Map<String, List<Perbaikan>> improvements,
            List<Dukungan> supports,
            List<String> limits,
            List<Kalimat> sentences,
            List<String> core,
            Tambahan additions) {
        return new Ringkasan(
                edisi,
                program,
                wilayah,
                lingkup,
                keadaanPer,
                disusun,
                sidik,
                kelengkapan,
                capaian,
                tantangan,
                kendala,
                improvements,
                belumDiukur,
                supports,
                limits,
                perInkubator,
                perProvinsi,
                perRincian,
                pembetulan,
                variasi,
                temuan,
                sentences,
                core,
                Optional.of(additions));
    }

    /** Open notes on one cell of one family: what the documents call "isian masih dalam perbaikan". */
    public int openCells() {
        return temuan.values().stream().mapToInt(Integer::intValue).sum() - NotesOnSeveral.count(temuan);
    }

    /** The sentences of a section, in order. */
    public List<Kalimat> bagian(String bagian) {
        return kalimat.stream().filter(k -> k.bagian().equals(bagian)).toList();
    }
}
