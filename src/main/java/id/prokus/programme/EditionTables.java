package id.prokus.programme;

import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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
        return ListPage.sorted(
                all.stream()
                        .filter(edition -> asked.wants(
                                edition.known().edition().title(),
                                edition.known().open() ? "terbuka" : "ditutup"))
                        .toList(),
                order(asked),
                EDITIONS);
    }

    /** In the order of the tree where no column is named. */
    static List<QuotaTree.Line> quotas(QuotaTree tree, TableForm asked) {
        return ListPage.sorted(
                tree.lines().stream()
                        .filter(line -> asked.wants(
                                line.quota().label() + " " + line.quota().code(),
                                line.quota().level().code()))
                        .toList(),
                order(asked),
                QUOTAS);
    }

    static List<Scheme> schemes(List<Scheme> all, TableForm asked) {
        return ListPage.sorted(
                all.stream()
                        .filter(scheme -> asked.wants(
                                scheme.name() + " " + scheme.note(),
                                scheme.standing().code()))
                        .toList(),
                order(asked),
                SCHEMES);
    }

    static List<Round> rounds(List<Round> all, TableForm asked) {
        return ListPage.sorted(
                all.stream()
                        .filter(round -> asked.wants(
                                round.label() + " " + round.note(),
                                round.state().code()))
                        .toList(),
                order(asked),
                ROUNDS);
    }

    static List<Term> terms(List<Term> all, TableForm asked) {
        return ListPage.sorted(
                all.stream()
                        .filter(term -> asked.wants(
                                term.label().indonesian() + " " + term.label().english() + " " + term.code(), ""))
                        .toList(),
                order(asked),
                TERMS);
    }

    private static ListAddress order(TableForm asked) {
        return asked.address("");
    }
}
