package id.prokus.mentoring;

import id.prokus.access.Role;
import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.FieldType;
import id.prokus.registry.timeline.KnownKinds;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What can happen between a family and those who walk with it. */
@Component
class MentoringKinds implements KnownKinds {

    static final String PAIRING = "pasangan";
    static final String SESSION = "sesi-mentor";
    static final String VISIT = "kunjungan";
    static final String ATTENDANCE = "kehadiran";
    static final String HOMEWORK = "tugas-rumah";
    static final String PARTNERSHIP = "kemitraan";

    private static final Set<Role> ASSIGNERS = Set.of(Role.INKUBATOR, Role.OPERATOR, Role.PENDAMPING, Role.TKSK);
    private static final Set<Role> MENTORS = Set.of(Role.MENTOR, Role.INKUBATOR, Role.OPERATOR);
    private static final Set<Role> COMPANIONS = Set.of(Role.PENDAMPING, Role.TKSK, Role.OPERATOR);
    private static final Set<Role> ALL_WALKERS =
            Set.of(Role.MENTOR, Role.INKUBATOR, Role.PENDAMPING, Role.TKSK, Role.OPERATOR);

    static final EntryField WHO = EntryField.of(FieldType.PERSON, "petugas", "Petugas", "Who");
    static final EntryField PROGRESS = EntryField.choice("pelaksanaan", "Pelaksanaan", "State", Codes.PROGRESS);
    private static final EntryField REASON = EntryField.of(
                    FieldType.WORDS, "alasan", "Alasan tidak terlaksana", "Why it was missed")
            .optional();
    private static final EntryField WAY =
            EntryField.choice("cara", "Cara", "Way", Codes.WAYS).optional();
    private static final EntryField PLACE =
            EntryField.of(FieldType.WORDS, "tempat", "Tempat", "Place").optional();
    private static final EntryField MINUTES = EntryField.of(FieldType.COUNT, "durasi", "Lamanya (menit)", "Minutes")
            .optional();
    private static final EntryField REMARK =
            EntryField.of(FieldType.LINES, "keterangan", "Keterangan", "Remark").optional();

    /** Whoever comes and finds the business closed says so: that is an outcome, and no missing report. */
    private static final EntryField BUSINESS_FOUND = EntryField.choice(
                    "status_usaha",
                    "Keadaan usaha yang ditemui",
                    "State in which the business was found",
                    Choice.of("aktif", "berjalan", "open"),
                    Choice.of("tutup", "tutup", "closed"))
            .optional()
            .stands();

    private static final EntryKind PAIR = EntryKind.of(
                    PAIRING,
                    Section.PENDAMPINGAN,
                    new Text("Pasangan pendampingan", "Who walks with the family"),
                    new Text("Didampingi {petugas} ({peran})", "Accompanied by {petugas} ({peran})"),
                    ASSIGNERS,
                    WHO,
                    EntryField.choice("peran", "Sebagai", "As", WalkerRole.choices()))
            .toldApartBy("petugas")
            .lasting()
            .planned()
            .checked(new OneAtATime(), new BeginsSoon());

    private static final EntryKind MENTOR_SESSION = EntryKind.of(
                    SESSION,
                    Section.PENDAMPINGAN,
                    new Text("Sesi mentor", "Mentor's session"),
                    new Text(
                            "Sesi mentor {pelaksanaan}: {kegiatan}[; {topik}][, {durasi} menit][, {cara}][ di {tempat}][; {petugas}][. Alasan: {alasan}][; usaha {status_usaha}]",
                            "Mentor's session {pelaksanaan}: {kegiatan}[; {topik}][, {durasi} minutes][, {cara}][ at {tempat}][; {petugas}][. Reason: {alasan}][; business {status_usaha}]"),
                    MENTORS,
                    WHO.optional(),
                    PROGRESS,
                    EntryField.choices("kegiatan", "Kegiatan mentor", "What the mentor did", Codes.MENTOR_ACTIVITIES),
                    EntryField.choices("topik", "Topik kurikulum", "Topics of the curriculum", Codes.CURRICULUM)
                            .optional(),
                    MINUTES,
                    WAY,
                    PLACE,
                    EntryField.of(FieldType.LINES, "tugas", "Tugas rumah", "Homework")
                            .optional()
                            .hint(
                                    "Yang dikerjakan keluarga sampai sesi berikutnya.",
                                    "What the family does until the next session."),
                    REASON,
                    BUSINESS_FOUND,
                    REMARK)
            .planned()
            .checked(new DoneOrReason(), new LongSession(), new OwnMentor());

    private static final EntryKind COMPANION_VISIT = EntryKind.of(
                    VISIT,
                    Section.PENDAMPINGAN,
                    new Text("Kunjungan pendamping sosial", "Social companion's visit"),
                    new Text(
                            "Kunjungan pendamping {pelaksanaan}: {peran_sosial}[, {durasi} menit][, {cara}][ di {tempat}][; {petugas}][. Alasan: {alasan}][; usaha {status_usaha}]",
                            "Companion's visit {pelaksanaan}: {peran_sosial}[, {durasi} minutes][, {cara}][ at {tempat}][; {petugas}][. Reason: {alasan}][; business {status_usaha}]"),
                    COMPANIONS,
                    WHO.optional(),
                    PROGRESS,
                    EntryField.choices("peran_sosial", "Peran pendamping", "Companion's role", Codes.COMPANION_ROLES),
                    MINUTES,
                    WAY,
                    PLACE,
                    REASON,
                    BUSINESS_FOUND,
                    REMARK)
            .planned()
            .checked(new DoneOrReason(), new LongSession());

    private static final EntryKind PRESENCE = EntryKind.of(
                    ATTENDANCE,
                    Section.PENDAMPINGAN,
                    new Text("Kehadiran pada kegiatan", "Attendance of an event"),
                    new Text(
                            "{jenis_acara} \"{acara}\": {kehadiran}[, {cara}]",
                            "{jenis_acara} \"{acara}\": {kehadiran}[, {cara}]"),
                    ALL_WALKERS,
                    EntryField.choice("jenis_acara", "Jenis kegiatan", "Kind of event", Codes.EVENT_KINDS),
                    EntryField.of(FieldType.WORDS, "acara", "Judul kegiatan", "Title of the event"),
                    EntryField.choice(
                            "kehadiran",
                            "Kehadiran",
                            "Attendance",
                            Choice.of("hadir", "hadir", "present"),
                            Choice.of("tidak", "tidak hadir", "absent"),
                            Choice.of("izin", "izin", "excused")),
                    WAY)
            .toldApartBy("acara");

    private static final EntryKind TASK = EntryKind.of(
                    HOMEWORK,
                    Section.PENDAMPINGAN,
                    new Text("Tugas rumah dan tindak lanjut", "Homework and follow-up"),
                    new Text(
                            "Tugas: {tugas}[, tenggat {tenggat}][, oleh {penanggung}][, selesai {selesai_pada}]",
                            "Task: {tugas}[, due {tenggat}][, by {penanggung}][, done {selesai_pada}]"),
                    ALL_WALKERS,
                    EntryField.of(FieldType.LINES, "tugas", "Tugas rumah", "Homework"),
                    EntryField.of(FieldType.DAY, "tenggat", "Tenggat", "Due").optional(),
                    EntryField.choice(
                                    "penanggung",
                                    "Dikerjakan oleh",
                                    "Done by",
                                    Choice.of("kpm", "KPM", "the family"),
                                    Choice.of("mentor", "mentor bisnis", "business mentor"),
                                    Choice.of("pendamping", "pendamping sosial", "social companion"),
                                    Choice.of("inkubator", "inkubator", "incubator"),
                                    Choice.of("dinsos", "Dinas Sosial", "social office"))
                            .optional(),
                    EntryField.of(FieldType.DAY, "selesai_pada", "Selesai pada", "Done on")
                            .optional()
                            .hint("Kosong selama belum selesai.", "Empty until it is done."))
            .toldApartBy("tugas")
            .checked(new DoneAfterGiven());

    private static final EntryKind PARTNER = EntryKind.of(
                    PARTNERSHIP,
                    Section.PENDAMPINGAN,
                    new Text("Kemitraan usaha", "Business partnership"),
                    new Text(
                            "Bermitra dengan {mitra} ({jenis_mitra})[: {keterangan}]",
                            "Partner: {mitra} ({jenis_mitra})[: {keterangan}]"),
                    ALL_WALKERS,
                    EntryField.of(FieldType.WORDS, "mitra", "Mitra", "Partner"),
                    EntryField.choice(
                            "jenis_mitra",
                            "Jenis mitra",
                            "Kind of partner",
                            Choice.of("pemasok", "pemasok", "supplier"),
                            Choice.of("pembeli", "pembeli atau penyalur", "buyer or distributor"),
                            Choice.of("pasar_daring", "pasar daring", "online market"),
                            Choice.of("koperasi", "koperasi", "cooperative"),
                            Choice.of("lembaga_keuangan", "bank atau lembaga keuangan", "bank or lender"),
                            Choice.of("instansi", "instansi pemerintah", "public office"),
                            Choice.of("lain", "lainnya", "other")),
                    REMARK)
            .toldApartBy("mitra")
            .lasting();

    @Override
    public List<EntryKind> kinds() {
        return List.of(PAIR, MENTOR_SESSION, COMPANION_VISIT, PRESENCE, TASK, PARTNER);
    }
}
