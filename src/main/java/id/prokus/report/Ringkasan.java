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
 * @param temuan open notes by code
 * @param kalimat every generated sentence with its evidence
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Ringkasan(
        String edisi,
        String program,
        String wilayah,
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
        Map<String, Integer> temuan,
        List<Kalimat> kalimat) {

    /** Of how many, how many came in. */
    public record Jumlah(int sasaran, int masuk) {}

    /** Of how many families, how many came in, and how many of those with their closing turnover. */
    public record JumlahKpm(int sasaran, int masuk, int akhirTerisi) {}

    /** The two cohorts, never pooled in a change. */
    public record Kpm(JumlahKpm baru, JumlahKpm lanjutan) {}

    /** Who and how much has reported. */
    public record Kelengkapan(Jumlah inkubator, Jumlah provinsi, Kpm kpm, List<String> belumMelapor) {}

    /**
     * What was named.
     *
     * @param jumlah families that named it
     * @param persen of all families reported
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
     */
    public record Perbaikan(String kalimat, List<String> dasar, String ukuran, LocalDate batasWaktu, String sumber) {}

    /** An outcome or figure that no question asks. */
    public record BelumDiukur(String kode, String nama, Optional<Integer> outcome, String alasan) {}

    /** What only somebody outside can give. */
    public record Dukungan(String pihak, String kalimat, int jumlah) {}

    /** The achievements of one on the roster; a group of fewer than ten families shows only how many reported. */
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
            List<Capaian> capaian) {}

    /**
     * A generated sentence with its evidence.
     *
     * @param id the rule that made it
     * @param bagian the section it belongs to
     * @param sumber data, masukan or penyusun
     * @param angka every number in it
     * @param baris the rows behind it
     * @param catatan the open notes behind it, by code
     */
    public record Kalimat(
            String id,
            String bagian,
            String teks,
            String sumber,
            List<Angka> angka,
            List<Baris> baris,
            Map<String, Integer> catatan) {}

    /** A number as printed, its value, and where it stands in this ringkasan. */
    public record Angka(String teks, BigDecimal nilai, String asal) {}

    /** Rows of one sheet, as ranges: "6-120,122". */
    public record Baris(String berkas, String lembar, String baris) {}

    /** The achievement of that code and cohort. */
    public Optional<Capaian> capaian(String kode, String kelompok) {
        return find(capaian, kode, kelompok);
    }

    static Optional<Capaian> find(List<Capaian> among, String kode, String kelompok) {
        return among.stream()
                .filter(c -> c.kode().equals(kode) && c.kelompok().equals(kelompok))
                .findFirst();
    }

    /** The sentences of a section, in order. */
    public List<Kalimat> bagian(String bagian) {
        return kalimat.stream().filter(k -> k.bagian().equals(bagian)).toList();
    }
}
