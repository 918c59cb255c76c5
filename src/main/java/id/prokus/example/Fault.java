package id.prokus.example;

import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Something that is made wrong in the invented world, to see whether it is found. */
public enum Fault {
    /** The first families of one incubator are reported by its neighbour too. */
    NIK_GANDA(
            6,
            new Text("NIK yang sama di dua inkubator", "The same NIK at two incubators"),
            new Text(
                    "Dua inkubator melaporkan keluarga yang sama. Inkubator mana yang melaporkan keluarga milik inkubator lain?",
                    "Two incubators report the same families. Which one reports families of another?"),
            "/olah/catatan?kode=DUPLIKAT_ANTAR"),
    /** Of every five families of a province, two are not reported. */
    PROVINSI_DIAM(
            22,
            new Text("Provinsi yang separuh diam", "A province half silent"),
            new Text(
                    "Di satu provinsi dua dari lima keluarga tidak dilaporkan. Sebut salah satu inkubator di provinsi itu.",
                    "In one province two of five families are not reported. Name an incubator of that province."),
            "/olah/kelengkapan?urut=missing"),
    /** The recapitulation of one incubator leaves its closed businesses out. */
    TUTUP_HILANG(
            9,
            new Text("Usaha tutup hilang dari rekap", "Closed businesses missing from the totals"),
            new Text(
                    "Satu inkubator tidak menghitung usaha yang tutup dalam rekapnya. Inkubator mana?",
                    "One incubator leaves closed businesses out of its totals. Which?"),
            "/olah/catatan?kode=REKAP_TIDAK_COCOK");

    private final int incubator;
    private final Text title;
    private final Text task;
    private final String where;

    Fault(int incubator, Text title, Text task, String where) {
        this.incubator = incubator;
        this.title = title;
        this.task = task;
        this.where = where;
    }

    static List<Fault> all() {
        return Arrays.asList(values());
    }

    static Optional<Fault> find(String code) {
        return Arrays.stream(values())
                .filter(fault -> fault.code().equals(code))
                .findFirst();
    }

    /** As kept and as printed: {@code nik-ganda}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The number of the incubator that commits it, or of one that does. */
    int incubator() {
        return incubator;
    }

    public Text title() {
        return title;
    }

    public Text task() {
        return task;
    }

    /** The page on which it is seen. */
    public String where() {
        return where;
    }
}
