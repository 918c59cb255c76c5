package id.prokus.programme;

import id.prokus.web.ListPage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The tables about editions, narrowed and sorted as an address asks: the same on a page and in a file taken along. */
final class EditionTables {

    private static final Map<String, Comparator<WholeEdition>> EDITIONS = Map.of(
            "edisi", Comparator.comparing(edition -> edition.known().edition().title()),
            "sasaran",
                    Comparator.comparing(edition -> edition.quotas().families().orElse(0)),
            "keadaan", Comparator.comparing(edition -> !edition.known().open()));

    private static final Map<String, Comparator<QuotaTree.Line>> QUOTAS = Map.of(
            "kuota", Comparator.comparing(line -> line.quota().label()),
            "tingkat", Comparator.comparing(line -> line.quota().level()),
            "kpm", Comparator.comparing(line -> line.quota().families()));

    private static final Map<String, Comparator<Scheme>> SCHEMES = Map.of(
            "skema", Comparator.comparing(Scheme::name),
            "bentuk", Comparator.comparing(Scheme::form),
            "penerima", Comparator.comparing(scheme -> scheme.recipients().orElse(0)),
            "besaran",
                    Comparator.comparing(scheme ->
                            scheme.amount().map(rupiah -> rupiah.amount()).orElse(0L)),
            "pagu",
                    Comparator.comparing(scheme ->
                            scheme.ceiling().map(rupiah -> rupiah.amount()).orElse(0L)));

    private static final Map<String, Comparator<Round>> ROUNDS = Map.of(
            "putaran", Comparator.comparing(Round::label),
            "jenis", Comparator.comparing(Round::kind),
            "tanggal",
                    Comparator.comparing(
                            round -> round.dates().map(Round.Days::first).orElse(LocalDate.MAX)),
            "keadaan", Comparator.comparing(Round::state));

    private static final Map<String, Comparator<Term>> TERMS = Map.of(
            "nama", Comparator.comparing(term -> term.label().indonesian()),
            "kode", Comparator.comparing(Term::code));

    private EditionTables() {}

    static List<WholeEdition> editions(List<WholeEdition> all, TableForm asked) {
        return wanted(
                all,
                asked,
                edition -> edition.known().edition().title(),
                edition -> edition.known().open() ? "terbuka" : "ditutup",
                EDITIONS);
    }

    /** In the order of the tree where no column is named. */
    static List<QuotaTree.Line> quotas(QuotaTree tree, TableForm asked) {
        return wanted(
                tree.lines(),
                asked,
                line -> line.quota().label() + " " + line.quota().code(),
                line -> line.quota().level().code(),
                QUOTAS);
    }

    static List<Scheme> schemes(List<Scheme> all, TableForm asked) {
        return wanted(
                all,
                asked,
                scheme -> scheme.name() + " " + scheme.note(),
                scheme -> scheme.standing().code(),
                SCHEMES);
    }

    static List<Round> rounds(List<Round> all, TableForm asked) {
        return wanted(
                all,
                asked,
                round -> round.label() + " " + round.note(),
                round -> round.state().code(),
                ROUNDS);
    }

    static List<Term> terms(List<Term> all, TableForm asked) {
        return wanted(
                all,
                asked,
                term -> term.label().indonesian() + " " + term.label().english() + " " + term.code(),
                term -> "",
                TERMS);
    }

    private static <T> List<T> wanted(
            List<T> all,
            TableForm asked,
            Function<T, String> words,
            Function<T, String> code,
            Map<String, Comparator<T>> columns) {
        return ListPage.sorted(
                all.stream()
                        .filter(line -> asked.wants(words.apply(line), code.apply(line)))
                        .toList(),
                asked.address(""),
                columns);
    }
}
