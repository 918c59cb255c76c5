package id.prokus.registry;

import id.prokus.access.Role;
import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.FieldType;
import id.prokus.registry.timeline.KnownKinds;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who lives in the household, and on how much. */
@Component
class HouseholdKinds implements KnownKinds {

    static final String MEMBER = "anggota-keluarga";
    static final String INCOME = "penghasilan-keluarga";

    private static final Set<Role> COMPANIONS = Set.of(Role.PENDAMPING, Role.TKSK, Role.OPERATOR);
    private static final Set<Role> COMPANIONS_AND_MENTORS =
            Set.of(Role.PENDAMPING, Role.TKSK, Role.MENTOR, Role.INKUBATOR, Role.OPERATOR);

    private static final int EARLIEST_BIRTH = 1900;
    private static final int UNLIKELY_JUMP = 5;

    /** Each member is a thing of its own, from when it came into the household until it left. */
    private static final EntryKind MEMBERS = EntryKind.of(
                    MEMBER,
                    Section.KELUARGA,
                    new Text("Anggota keluarga", "Household member"),
                    new Text(
                            "Anggota keluarga: {hubungan}[, lahir {tahun_lahir}][, {kegiatan}]",
                            "Household member: {hubungan}[, born {tahun_lahir}][, {kegiatan}]"),
                    COMPANIONS,
                    EntryField.choice(
                            "hubungan",
                            "Hubungan dengan pengurus",
                            "Relation to the pengurus",
                            Choice.of("pengurus", "pengurus sendiri", "the pengurus"),
                            Choice.of("pasangan", "suami atau istri", "husband or wife"),
                            Choice.of("anak", "anak", "child"),
                            Choice.of("orang-tua", "orang tua atau mertua", "parent or parent-in-law"),
                            Choice.of("cucu", "cucu", "grandchild"),
                            Choice.of("kerabat", "kerabat lain", "other relative"),
                            Choice.of("lain", "bukan kerabat", "not related")),
                    EntryField.of(FieldType.WORDS, "nama_anggota", "Nama", "Name")
                            .optional()
                            .hint("Boleh kosong. Jangan tulis NIK.", "May be left open. Never write a NIK."),
                    EntryField.of(FieldType.WORDS, "tahun_lahir", "Tahun lahir", "Year of birth")
                            .optional()
                            .hint("Empat angka, misalnya 2009.", "Four digits, such as 2009."),
                    EntryField.choice(
                                    "kelamin",
                                    "Jenis kelamin",
                                    "Sex",
                                    Choice.of("l", "laki-laki", "male"),
                                    Choice.of("p", "perempuan", "female"))
                            .optional(),
                    EntryField.choice(
                                    "kegiatan",
                                    "Sekolah atau kerja",
                                    "School or work",
                                    Choice.of("belum-sekolah", "belum usia sekolah", "below school age"),
                                    Choice.of("sekolah", "sekolah", "at school"),
                                    Choice.of(
                                            "putus-sekolah",
                                            "usia sekolah, tidak sekolah",
                                            "of school age, not at school"),
                                    Choice.of("usaha", "usaha keluarga", "family business"),
                                    Choice.of("bekerja", "bekerja pada orang lain", "works for others"),
                                    Choice.of("rumah", "mengurus rumah tangga", "keeps house"),
                                    Choice.of("tidak-bekerja", "tidak bekerja", "not working"))
                            .optional(),
                    EntryField.of(FieldType.YES_NO, "punya_disabilitas", "Penyandang disabilitas", "Has a disability")
                            .optional())
            .toldApartBy("hubungan", "nama_anggota", "tahun_lahir")
            .lasting()
            .checked((said, life, today) -> said.value("tahun_lahir")
                    .filter(year -> !isYear(year, today))
                    .map(year -> Doubt.impossible(
                            "tahun_lahir",
                            "Tahun lahir ditulis empat angka, antara 1900 dan tahun ini.",
                            "Write the year of birth in four digits, between 1900 and this year.")));

    /** UMK is a wage and the poverty line is per head, so the size of the household is kept with each measurement. */
    private static final EntryKind INCOMES = EntryKind.of(
                    INCOME,
                    Section.KELUARGA,
                    new Text("Penghasilan keluarga", "Family income"),
                    new Text(
                            "Penghasilan keluarga {penghasilan_keluarga} sebulan, untuk {anggota} orang",
                            "Family income {penghasilan_keluarga} a month, for {anggota} people"),
                    COMPANIONS_AND_MENTORS,
                    EntryField.of(
                                    FieldType.RUPIAH,
                                    "penghasilan_keluarga",
                                    "Penghasilan keluarga sebulan",
                                    "Family income in a month")
                            .stands(),
                    EntryField.of(FieldType.COUNT, "anggota", "Anggota keluarga", "Household members")
                            .stands(),
                    EntryField.of(FieldType.LINES, "keterangan", "Keterangan", "Note")
                            .optional())
            .checked(HouseholdKinds::somebodyLivesOnIt, HouseholdKinds::jump, HouseholdKinds::otherSize);

    @Override
    public List<EntryKind> kinds() {
        return List.of(MEMBERS, INCOMES);
    }

    private static boolean isYear(String typed, LocalDate today) {
        return typed.matches("\\d{4}")
                && Integer.parseInt(typed) >= EARLIEST_BIRTH
                && Integer.parseInt(typed) <= today.getYear();
    }

    private static Optional<Doubt> somebodyLivesOnIt(Entry said, Life life, LocalDate today) {
        return said.number("anggota") > 0
                ? Optional.empty()
                : Optional.of(Doubt.impossible(
                        "anggota",
                        "Sedikitnya satu orang hidup dari penghasilan ini.",
                        "At least one person lives on this income."));
    }

    private static Optional<Doubt> jump(Entry said, Life life, LocalDate today) {
        long before = life.last(INCOME, said.on())
                .map(entry -> entry.number("penghasilan_keluarga"))
                .orElse(0L);
        return before > 0
                        && said.number("penghasilan_keluarga") > before * UNLIKELY_JUMP
                        && said.value("keterangan").isEmpty()
                ? Optional.of(Doubt.unlikely(
                        "penghasilan_keluarga",
                        "Penghasilan naik lebih dari lima kali sejak pengukuran sebelumnya. Tulis keterangannya.",
                        "The income is more than five times the one before. Write a note on it."))
                : Optional.empty();
    }

    private static Optional<Doubt> otherSize(Entry said, Life life, LocalDate today) {
        return life.last("susunan-keluarga", said.on())
                .filter(size -> size.number("anggota") != said.number("anggota"))
                .filter(size -> said.value("keterangan").isEmpty())
                .map(size -> Doubt.unlikely(
                        "anggota",
                        "Jumlah anggota berbeda dari susunan keluarga (%d). Tulis keterangannya."
                                .formatted(size.number("anggota")),
                        "The number of members differs from the household as recorded (%d). Write a note on it."
                                .formatted(size.number("anggota"))));
    }
}
