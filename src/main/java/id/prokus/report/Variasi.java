package id.prokus.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * Mean change in turnover of KPM baru by incubator, at a common mix of families, in rupiah.
 *
 * @param rata of all
 * @param keterandalan share of the spread between typical incubators that is no noise, from 0 to 1
 * @param memperhitungkan the circumstances taken into account, as printed
 */
public record Variasi(
        String kode,
        String kelompok,
        long rata,
        BigDecimal keterandalan,
        List<String> memperhitungkan,
        List<Inkubator> inkubator) {

    /**
     * One incubator, without rank.
     *
     * @param perubahan drawn towards the mean of all as far as it is uncertain
     * @param ki95 its 95 % interval
     * @param putusan di_atas, tidak_dapat_dibedakan or di_bawah the mean of all
     */
    public record Inkubator(String inkubator, int n, long perubahan, List<Long> ki95, String putusan) {}
}
