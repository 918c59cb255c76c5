package id.prokus.indicator;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One achievement of one group, with how much it knows. Its component names are the keys of {@code ringkasan.json}: a
 * contract, to which keys are added and never renamed.
 *
 * @param kode what is measured ("omzet")
 * @param nama as printed ("Omzet usaha")
 * @param kelompok baru or lanjutan; the two are never pooled in a change
 * @param jenis kegiatan or hasil
 * @param outcome the outcome of the programme, 1 to 7; hasil only
 * @param satuan rupiah, KPM, orang or sesi
 * @param n the families behind this very figure: for a change, those with both ends
 * @param sasaran the families the group was to have, from the roster
 * @param cakupan n of sasaran, in percent
 * @param cakupanSasaran the same as {@code cakupan}, under the name that says so
 * @param cakupanMasuk n of the families received, in percent; printed in the full version only
 * @param tingkatBukti L0 counting, L1 before and after without comparison
 * @param awal the opening
 * @param akhir the closing
 * @param perubahan the change over families with both ends
 * @param tanpaCatatan the change without rows that have an open LONJAKAN or LABA_MELEBIHI_OMZET
 * @param arah how many rose, stayed, fell
 * @param tutup closed businesses among n, counted as zero in turnover, profit and workers
 * @param catatanTerbuka open notes on the rows behind the figure
 * @param perpindahan from class to class; a closed business is a column of its own
 * @param realisasi what was done, of an activity
 * @param persen families reached by the activity, of the sasaran, in percent
 * @param menurutTahun aid by budget year (the angkatan), the earliest first; never summed over years
 * @param tidakDitampilkan why nothing else is shown: the group is too small, or one that small could be subtracted
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Capaian(
        String kode,
        String nama,
        String kelompok,
        String jenis,
        Optional<Integer> outcome,
        String satuan,
        int n,
        int sasaran,
        BigDecimal cakupan,
        BigDecimal cakupanSasaran,
        BigDecimal cakupanMasuk,
        String tingkatBukti,
        Optional<Keadaan> awal,
        Optional<Keadaan> akhir,
        Optional<Perubahan> perubahan,
        Optional<TanpaCatatan> tanpaCatatan,
        Optional<Arah> arah,
        Optional<Integer> tutup,
        int catatanTerbuka,
        Optional<Map<String, Map<String, Integer>>> perpindahan,
        Optional<Long> realisasi,
        Optional<BigDecimal> persen,
        Optional<List<TahunAnggaran>> menurutTahun,
        Optional<String> tidakDitampilkan) {

    /** A group of fewer families is not shown, so that no family can be told from it. */
    public static final int LEAST_SHOWN = 10;

    /**
     * How things stand at one end.
     *
     * @param n families with this end known
     * @param median in the achievement's unit
     * @param rata the mean
     * @param kuartil the first and third quartile
     * @param jumlah of a count: how many
     * @param persen jumlah of n, in percent
     * @param aktif businesses that run
     * @param tutup businesses that closed
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Keadaan(
            int n,
            Optional<Long> median,
            Optional<Long> rata,
            Optional<List<Long>> kuartil,
            Optional<Long> jumlah,
            Optional<BigDecimal> persen,
            Optional<Integer> aktif,
            Optional<Integer> tutup) {

        static Keadaan ofAmounts(Distribution amounts) {
            return new Keadaan(
                    amounts.size(),
                    Optional.of(amounts.median()),
                    Optional.of(amounts.mean()),
                    Optional.of(amounts.quartiles()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        static Keadaan ofCount(long count, int n) {
            return new Keadaan(
                    n,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(count),
                    Optional.of(Share.percent(count, n)),
                    Optional.empty(),
                    Optional.empty());
        }

        static Keadaan ofStatus(int running, int closed) {
            return new Keadaan(
                    running + closed,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(running),
                    Optional.of(closed));
        }
    }

    /**
     * A change over families with both ends.
     *
     * @param rata the mean change
     * @param median the median change
     * @param kuartil its quartiles
     * @param ki95 the 95 % interval of the mean, clustered by incubator; only for "similar incubators", since a census
     *     has no sampling interval
     * @param jumlah of a count: the sum of changes
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Perubahan(
            Optional<Long> rata,
            Optional<Long> median,
            Optional<List<Long>> kuartil,
            Optional<List<Long>> ki95,
            Optional<Long> jumlah) {}

    /** The same change without rows that have open notes about their amounts. */
    public record TanpaCatatan(int n, long rata, long median) {}

    /**
     * How many rose, stayed the same, fell.
     *
     * @param turunTutup of those that fell, how many closed
     */
    public record Arah(int naik, int tetap, int turun, int turunTutup) {}

    /** What families received in one budget year, in rupiah. */
    public record TahunAnggaran(int tahun, long jumlah, int kpm) {}

    /** Whether the achievement compares both ends of the same families. */
    @JsonIgnore
    public boolean isChange() {
        return perubahan.isPresent();
    }

    /** Whether there is a figure, and it may be shown. */
    @JsonIgnore
    public boolean isShown() {
        return n > 0 && tidakDitampilkan.isEmpty();
    }

    /** The same achievement without its figures. */
    public Capaian hidden() {
        return new Capaian(
                kode,
                nama,
                kelompok,
                jenis,
                outcome,
                satuan,
                0,
                sasaran,
                Share.percent(0, 0),
                Share.percent(0, 0),
                Share.percent(0, 0),
                tingkatBukti,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("n < " + LEAST_SHOWN));
    }
}
