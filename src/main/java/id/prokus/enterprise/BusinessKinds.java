package id.prokus.enterprise;

import static id.prokus.registry.timeline.FieldType.COUNT;
import static id.prokus.registry.timeline.FieldType.DAY;
import static id.prokus.registry.timeline.FieldType.LINES;
import static id.prokus.registry.timeline.FieldType.RUPIAH;
import static id.prokus.registry.timeline.FieldType.WORDS;
import static id.prokus.registry.timeline.FieldType.YES_NO;

import id.prokus.access.Role;
import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.KnownKinds;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What can happen to a family's business. */
@Component
class BusinessKinds implements KnownKinds {

    static final Set<Role> WRITERS = Set.of(Role.MENTOR, Role.INKUBATOR, Role.OPERATOR);

    static final EntryField NOTE =
            EntryField.of(LINES, "keterangan", "Keterangan", "Note").optional();

    /** A business that closed is an outcome like any other, and asked for wherever a month or a round is reported. */
    static final EntryField STATE = EntryField.choice(
                    "status_usaha",
                    "Keadaan usaha",
                    "State of the business",
                    Choice.of("aktif", "aktif", "open"),
                    Choice.of("tutup", "tutup", "closed"))
            .optional()
            .stands();

    static final EntryField WHY_CLOSED = EntryField.choice(
                    "alasan_tutup",
                    "Mengapa tutup",
                    "Why it closed",
                    Choice.of("modal", "modal habis", "no capital left"),
                    Choice.of("pembeli", "pembeli terlalu sedikit", "too few buyers"),
                    Choice.of("bahan_baku", "bahan baku mahal atau langka", "materials dear or scarce"),
                    Choice.of("kesehatan", "sakit atau mengurus keluarga", "illness or care for the family"),
                    Choice.of("pekerjaan", "mendapat pekerjaan lain", "found other work"),
                    Choice.of("pindah", "pindah tempat", "moved away"),
                    Choice.of("bencana", "bencana atau wabah", "disaster or epidemic"),
                    Choice.of("lain", "lainnya", "other"))
            .optional();

    private final Clusters clusters;
    private final StageChecks stageChecks;

    BusinessKinds(Clusters clusters, StageChecks stageChecks) {
        this.clusters = clusters;
        this.stageChecks = stageChecks;
    }

    @Override
    public List<EntryKind> kinds() {
        return List.of(
                business(),
                MONTH,
                RoundKind.ROUND,
                PRACTICES,
                PermitKind.PERMIT,
                CreditKind.CREDIT,
                PlanKind.PLAN,
                stage());
    }

    private EntryKind business() {
        return EntryKind.of(
                        "usaha",
                        Section.USAHA,
                        new Text("Usaha", "Business"),
                        new Text(
                                "Usaha {nama_usaha}: {produk}, klaster {klaster}[, KBLI {kbli}][, di {tempat}][, sejak {mulai_usaha}]",
                                "Business {nama_usaha}: {produk}, cluster {klaster}[, KBLI {kbli}][, at {tempat}][, since {mulai_usaha}]"),
                        WRITERS,
                        EntryField.of(WORDS, "nama_usaha", "Nama usaha", "Name of the business")
                                .stands(),
                        EntryField.of(WORDS, "produk", "Yang dijual", "What it sells")
                                .stands(),
                        EntryField.choice("klaster", "Klaster", "Cluster", Clusters.PUBLISHED)
                                .stands()
                                .hint("Menurut daftar klaster edisinya.", "By the list of clusters of its edition."),
                        EntryField.of(WORDS, "kbli", "KBLI utama", "Main KBLI code")
                                .optional()
                                .stands()
                                .hint("Lima angka, misalnya 10792.", "Five digits, such as 10792."),
                        EntryField.of(WORDS, "kbli_lain", "KBLI lain", "Other KBLI codes")
                                .optional()
                                .hint(
                                        "Dipisah spasi, misalnya 56103 56303.",
                                        "Parted by a space, such as 56103 56303."),
                        EntryField.of(DAY, "mulai_usaha", "Mulai berusaha", "In business since")
                                .optional()
                                .stands(),
                        EntryField.of(WORDS, "tempat", "Tempat usaha", "Place of business")
                                .optional())
                .checked(
                        clusters,
                        (said, life, today) -> Kbli.wellWritten(said),
                        (said, life, today) -> Kbli.fitsCluster(said));
    }

    private static final EntryKind MONTH = EntryKind.of(
                    "laporan-usaha",
                    Section.USAHA,
                    new Text("Laporan usaha bulanan", "Monthly business report"),
                    new Text(
                            "[Omzet sebulan {omzet}][, biaya {biaya}][, laba {laba}][, tabungan {tabungan}][, pekerja {pekerja}][, pekerja dibayar {pekerja_dibayar}][, pekerja keluarga {pekerja_keluarga}][, gerai {gerai}][, saluran daring {saluran_daring}][, pembukuan: {pembukuan}][, penghasilan keluarga {penghasilan_keluarga}][ untuk {anggota} orang][; usaha {status_usaha}][ karena {alasan_tutup}]",
                            "[Turnover of the month {omzet}][, costs {biaya}][, profit {laba}][, savings {tabungan}][, workers {pekerja}][, paid workers {pekerja_dibayar}][, family workers {pekerja_keluarga}][, outlets {gerai}][, online channels {saluran_daring}][, books kept: {pembukuan}][, family income {penghasilan_keluarga}][ for {anggota} people][; business {status_usaha}][ because of {alasan_tutup}]"),
                    WRITERS,
                    STATE,
                    WHY_CLOSED,
                    EntryField.of(RUPIAH, "omzet", "Omzet sebulan", "Turnover of the month")
                            .optional()
                            .stands()
                            .hint("Tanggalnya boleh hari mana pun dalam bulan itu.", "Any day of that month will do."),
                    EntryField.of(RUPIAH, "biaya", "Biaya sebulan", "Costs of the month")
                            .optional(),
                    EntryField.of(RUPIAH, "laba", "Laba sebulan", "Profit of the month")
                            .optional()
                            .stands(),
                    EntryField.of(RUPIAH, "tabungan", "Tabungan", "Savings")
                            .optional()
                            .stands(),
                    EntryField.of(COUNT, "pekerja", "Semua pekerja", "All workers")
                            .optional()
                            .stands(),
                    EntryField.of(COUNT, "pekerja_dibayar", "Pekerja dibayar", "Paid workers")
                            .optional()
                            .stands(),
                    EntryField.of(COUNT, "pekerja_keluarga", "Pekerja keluarga", "Family workers")
                            .optional()
                            .stands(),
                    EntryField.of(COUNT, "pekerja_perempuan", "Pekerja perempuan", "Women among the workers")
                            .optional()
                            .stands(),
                    EntryField.of(COUNT, "gerai", "Gerai", "Outlets").optional().stands(),
                    EntryField.of(COUNT, "saluran_daring", "Saluran daring", "Online channels")
                            .optional()
                            .stands()
                            .hint(
                                    "Berapa aplikasi atau media sosial yang dipakai berjualan.",
                                    "How many apps or social media it sells through."),
                    EntryField.of(YES_NO, "pembukuan", "Pembukuan berjalan", "Books are kept")
                            .optional()
                            .stands(),
                    EntryField.of(
                                    RUPIAH,
                                    "penghasilan_keluarga",
                                    "Penghasilan keluarga sebulan",
                                    "Family income in a month")
                            .optional()
                            .stands()
                            .hint(
                                    "Semua penghasilan keluarga, bukan dari usaha saja.",
                                    "All income of the family, not of the business alone."),
                    EntryField.of(COUNT, "anggota", "Anggota keluarga", "Household members")
                            .optional()
                            .stands()
                            .hint(
                                    "Berapa orang yang hidup dari penghasilan itu.",
                                    "How many people live on that income."),
                    NOTE)
            .checked(MonthlyChecks.ALL);

    private static final EntryKind PRACTICES = EntryKind.of(
            "praktik",
            Section.USAHA,
            new Text("Praktik usaha", "Business practices"),
            new Text(
                    "Yang sudah berjalan: {praktik}[, merek {nama_merek}]",
                    "In place: {praktik}[, brand {nama_merek}]"),
            WRITERS,
            EntryField.choices(
                            "praktik",
                            "Yang sudah berjalan",
                            "In place",
                            List.of(
                                    Choice.of("merek", "merek", "brand"),
                                    Choice.of("kemasan", "kemasan", "packaging"),
                                    Choice.of("spanduk", "spanduk promosi", "promotion banner"),
                                    Choice.of("keamanan_pangan", "bahan pangan aman", "safe ingredients"),
                                    Choice.of(
                                            "minyak_jelantah",
                                            "minyak jelantah dibuang dengan benar",
                                            "used cooking oil disposed of properly"),
                                    Choice.of("limbah", "limbah dikelola", "waste handled")))
                    .stands(),
            EntryField.of(WORDS, "nama_merek", "Nama merek", "Name of the brand")
                    .optional(),
            NOTE);

    private EntryKind stage() {
        return EntryKind.of(
                        "penetapan-tahap",
                        Section.USAHA,
                        new Text("Penetapan tahap usaha", "Stage of the business"),
                        new Text(
                                "Tahap usaha ditetapkan: {tahap}. Dasar: {dasar}",
                                "Stage confirmed: {tahap}. Grounds: {dasar}"),
                        Set.of(Role.INKUBATOR, Role.OPERATOR),
                        EntryField.choice("tahap", "Tahap", "Stage", StageChecks.CHOICES)
                                .stands(),
                        EntryField.of(LINES, "dasar", "Yang menjadi dasar", "Grounds")
                                .hint(
                                        "Tahap ditetapkan orang, tidak pernah otomatis. Tulis apa yang dinilai, aspek demi aspek.",
                                        "A person confirms the stage, never the system. Write what was judged, aspect by aspect."))
                .checked(stageChecks);
    }
}
