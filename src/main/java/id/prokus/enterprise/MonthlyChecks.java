package id.prokus.enterprise;

import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryCheck;
import id.prokus.registry.timeline.Life;
import id.prokus.vocabulary.Format;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is unlikely about a month's figures; only an income on which nobody lives keeps a report out. */
final class MonthlyChecks {

    private static final int JUMP = 5;

    static final EntryCheck[] ALL = List.<EntryCheck>of(
                    (said, life, today) -> openTellsTurnover(said),
                    (said, life, today) -> closedEarns(said),
                    (said, life, today) -> profitBelowTurnover(said),
                    (said, life, today) -> profitAddsUp(said),
                    (said, life, today) -> jump(said, life),
                    (said, life, today) -> onceAMonth(said, life),
                    (said, life, today) -> workersAddUp(said),
                    (said, life, today) -> womenAmongWorkers(said),
                    (said, life, today) -> somebodyLivesOnIt(said),
                    (said, life, today) -> incomeWithoutHeads(said))
            .toArray(EntryCheck[]::new);

    private MonthlyChecks() {}

    /** What is alike in a month and in a round. */
    static final EntryCheck[] OF_A_ROUND = List.<EntryCheck>of(
                    (said, life, today) -> openTellsTurnover(said),
                    (said, life, today) -> closedEarns(said),
                    (said, life, today) -> profitBelowTurnover(said),
                    (said, life, today) -> profitAddsUp(said),
                    (said, life, today) -> workersAddUp(said),
                    (said, life, today) -> womenAmongWorkers(said),
                    (said, life, today) -> somebodyLivesOnIt(said),
                    (said, life, today) -> incomeWithoutHeads(said),
                    (said, life, today) -> RoundKind.twoDoors(said, life))
            .toArray(EntryCheck[]::new);

    private static boolean closed(Entry said) {
        return said.value("status_usaha").orElse("").equals("tutup");
    }

    private static Optional<Doubt> openTellsTurnover(Entry said) {
        return closed(said) || said.value("omzet").isPresent()
                ? Optional.empty()
                : Optional.of(Doubt.impossible(
                        "omzet",
                        "Omzet belum diisi. Isi 0 bila tidak berjualan, atau pilih usaha tutup.",
                        "The turnover is missing. Write 0 if nothing was sold, or say that the business has closed."));
    }

    private static Optional<Doubt> closedEarns(Entry said) {
        return closed(said) && said.number("omzet") > 0
                ? Optional.of(Doubt.unlikely(
                        "status_usaha",
                        "Usaha disebut tutup, tetapi omzetnya diisi. Periksa mana yang benar.",
                        "The business is said to have closed, yet has a turnover. Check which is true."))
                : Optional.empty();
    }

    private static Optional<Doubt> profitBelowTurnover(Entry said) {
        return said.number("laba") > said.number("omzet")
                ? Optional.of(Doubt.unlikely(
                        "laba",
                        "Laba lebih besar daripada omzet. Periksa apakah keduanya tertukar.",
                        "Profit is more than turnover. Check whether the two were swapped."))
                : Optional.empty();
    }

    private static Optional<Doubt> profitAddsUp(Entry said) {
        long expected = said.number("omzet") - said.number("biaya");
        return said.value("laba").isPresent()
                        && said.value("biaya").isPresent()
                        && said.number("laba") != expected
                        && expected >= 0
                ? Optional.of(Doubt.unlikely(
                        "laba",
                        "Omzet dikurangi biaya %s, tetapi laba ditulis %s."
                                .formatted(
                                        Format.INDONESIAN.rupiah(expected),
                                        Format.INDONESIAN.rupiah(said.number("laba"))),
                        "Turnover less costs is %s, yet the profit is given as %s."
                                .formatted(
                                        Format.ENGLISH.rupiah(expected), Format.ENGLISH.rupiah(said.number("laba")))))
                : Optional.empty();
    }

    /** A note explains it. */
    private static Optional<Doubt> jump(Entry said, Life life) {
        long now = said.number("omzet");
        return said.value("keterangan").isPresent()
                ? Optional.empty()
                : life.last("laporan-usaha", said.on().withDayOfMonth(1).minusDays(1))
                        .map(before -> before.number("omzet"))
                        .filter(before -> before > 0 && now > JUMP * before)
                        .map(before -> Doubt.unlikely(
                                "omzet",
                                "Omzet naik lebih dari lima kali lipat, dari %s. Beri keterangan sebabnya."
                                        .formatted(Format.INDONESIAN.rupiah(before)),
                                "Turnover rose more than fivefold, from %s. Say why in a note."
                                        .formatted(Format.ENGLISH.rupiah(before))));
    }

    private static Optional<Doubt> onceAMonth(Entry said, Life life) {
        YearMonth month = YearMonth.from(said.on());
        return life.of("laporan-usaha")
                .filter(other -> YearMonth.from(other.on()).equals(month))
                .findFirst()
                .map(other -> Doubt.unlikely(
                        "",
                        "Bulan ini sudah dilaporkan pada %s. Bila angkanya berubah, perbaiki laporan itu."
                                .formatted(Format.INDONESIAN.day(other.on())),
                        "This month was reported on %s. If the figures changed, correct that report."
                                .formatted(Format.ENGLISH.day(other.on()))));
    }

    private static Optional<Doubt> workersAddUp(Entry said) {
        boolean all = said.value("pekerja").isPresent()
                && said.value("pekerja_dibayar").isPresent()
                && said.value("pekerja_keluarga").isPresent();
        return all && said.number("pekerja") != said.number("pekerja_dibayar") + said.number("pekerja_keluarga")
                ? Optional.of(Doubt.unlikely(
                        "pekerja",
                        "Jumlah pekerja tidak sama dengan pekerja dibayar ditambah pekerja keluarga.",
                        "All workers are not the paid workers and the family workers together."))
                : Optional.empty();
    }

    private static Optional<Doubt> womenAmongWorkers(Entry said) {
        return said.value("pekerja_perempuan").isPresent() && said.number("pekerja_perempuan") > workers(said)
                ? Optional.of(Doubt.unlikely(
                        "pekerja_perempuan",
                        "Pekerja perempuan lebih banyak daripada semua pekerja.",
                        "There are more women than workers in all."))
                : Optional.empty();
    }

    private static Optional<Doubt> somebodyLivesOnIt(Entry said) {
        return said.value("anggota").isPresent() && said.number("anggota") == 0
                ? Optional.of(Doubt.impossible(
                        "anggota",
                        "Sedikitnya satu orang hidup dari penghasilan ini.",
                        "At least one person lives on this income."))
                : Optional.empty();
    }

    private static Optional<Doubt> incomeWithoutHeads(Entry said) {
        return said.value("penghasilan_keluarga").isPresent()
                        && said.value("anggota").isEmpty()
                ? Optional.of(
                        Doubt.unlikely(
                                "anggota",
                                "Isi juga berapa orang yang hidup dari penghasilan ini; tanpa itu kedudukannya terhadap garis kemiskinan tidak dapat ditentukan.",
                                "Say how many people live on this income too; without it, where it stands beside the poverty line cannot be told."))
                : Optional.empty();
    }

    /** The last figures of a month by a day: of its monitoring, or as the incubator's report was accepted. */
    static Optional<Entry> last(Life life, LocalDate day) {
        return Stream.of("laporan-usaha", RoundKind.CODE, RoundKind.OF_WORKBOOKS)
                .flatMap(kind -> life.last(kind, day).stream())
                .filter(entry -> entry.value("omzet").isPresent())
                .filter(entry -> RoundKind.counts(entry, life))
                .max(Comparator.comparing(Entry::on));
    }

    /** All who work in the business: as told, or paid and family together. */
    static long workers(Entry said) {
        return Math.max(said.number("pekerja"), said.number("pekerja_dibayar") + said.number("pekerja_keluarga"));
    }
}
