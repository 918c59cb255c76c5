package id.prokus.outreach;

import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Figures of one edition as anybody may read them. What is held back is not in it: nothing behind the public pages knows
 * more than they show. Component names are the keys of its JSON: added to, never renamed.
 *
 * @param edisi the programme year
 * @param versi of the frozen figures
 * @param sidik their hash
 * @param keadaanPer up to when they hold
 * @param ambang families that a group must have to be shown
 * @param sasaran how many families the edition promised
 * @param inkubator how many reported
 * @param sel by what the families share; what is held back is missing from it
 * @param ditahan the keys of what is held back
 * @param hasil what was reported of the cohorts, each of a group that is shown
 */
public record PublicFigures(
        int edisi,
        int versi,
        String sidik,
        LocalDate keadaanPer,
        long ambang,
        long sasaran,
        int inkubator,
        Map<String, Long> sel,
        List<String> ditahan,
        List<Result> hasil) {

    /**
     * An achievement of one cohort.
     *
     * @param kelompok baru or lanjutan; never pooled
     * @param n families with both ends known
     * @param awal the median at the opening; empty where it has none
     * @param akhir the median at the closing
     */
    public record Result(
            String kode,
            String nama,
            String kelompok,
            String satuan,
            String tingkatBukti,
            long n,
            Optional<Long> awal,
            Optional<Long> akhir) {

        public Text label() {
            return PublicWords.result(this);
        }

        public Text unit() {
            return PublicWords.value(satuan);
        }

        public Text cohort() {
            return PublicWords.value(kelompok);
        }
    }

    public PublicFigures {
        sel = new TreeMap<>(sel);
        ditahan = List.copyOf(ditahan);
        hasil = List.copyOf(hasil);
    }

    /** Empty where the group is held back or there is none. */
    public OptionalLong count(String key) {
        Long count = sel.get(key);
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    public boolean held(String key) {
        return ditahan.contains(key);
    }

    /** All families that were reported; empty where a later version holds the number back. */
    public OptionalLong total() {
        return count(Cell.ALL.key());
    }

    /** The words a circumstance has among them, in order. */
    public List<String> values(Dimension dimension) {
        String start = dimension.code() + "=";
        return java.util.stream.Stream.concat(sel.keySet().stream(), ditahan.stream())
                .filter(key -> key.startsWith(start) && !key.contains("|"))
                .map(key -> key.substring(start.length()))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    public OptionalLong count(Dimension dimension, String value) {
        return count(Cell.of(dimension, value).key());
    }

    public OptionalLong count(Dimension rows, String row, Dimension columns, String column) {
        return count(Cell.of(rows, row).with(columns, column).key());
    }
}
