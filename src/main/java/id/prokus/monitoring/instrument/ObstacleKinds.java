package id.prokus.monitoring.instrument;

import id.prokus.access.Role;
import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.FieldType;
import id.prokus.registry.timeline.KnownKinds;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What holds a family's business back, and what each actor could improve, as somebody said in the field. */
@Component
class ObstacleKinds implements KnownKinds {

    static final Set<Role> WRITERS = Set.of(Role.MENTOR, Role.INKUBATOR, Role.PENDAMPING, Role.TKSK, Role.OPERATOR);

    /** The seven of whom the ringkasan says what they can improve. */
    private static final List<Choice> ACTORS = List.of(
            Choice.of("kpm", "KPM", "the family"),
            Choice.of("inkubator", "inkubator bisnis", "the business incubator"),
            Choice.of("dinsosprov", "Dinas Sosial provinsi", "the provincial social office"),
            Choice.of("dinsoskab", "Dinas Sosial kabupaten/kota", "the regency social office"),
            Choice.of("korkab", "Korkab", "the Korkab"),
            Choice.of("pendamping", "pendamping PKH", "the PKH companion"),
            Choice.of("tksk", "TKSK", "the TKSK"));

    private static final EntryField NOTE =
            EntryField.of(FieldType.LINES, "keterangan", "Keterangan", "Note").optional();

    private static final EntryKind ASKED = EntryKind.of(
            "kendala",
            Section.PENDAMPINGAN,
            new Text("Kendala dan perbaikan", "Obstacles and improvements"),
            new Text(
                    "Kendala dan perbaikan ditanyakan kepada {penjawab}, tentang {pelaku_disebut}",
                    "Obstacles and improvements, asked of {penjawab} about {pelaku_disebut}"),
            WRITERS,
            EntryField.choice(
                    "penjawab",
                    "Yang menjawab",
                    "Who answers",
                    Choice.of("kpm", "KPM", "the family"),
                    Choice.of("mentor", "mentor bisnis", "the business mentor"),
                    Choice.of("pendamping", "pendamping PKH", "the PKH companion"),
                    Choice.of("tksk", "TKSK", "the TKSK"),
                    Choice.of("inkubator", "inkubator bisnis", "the business incubator"),
                    Choice.of("lain", "lainnya", "other")),
            EntryField.choices("pelaku_disebut", "Pelaku yang disebut", "Actors named", ACTORS),
            NOTE);

    /** One for each actor; the kinds of obstacles are those that studies of the programme tell of. */
    private static final EntryKind BY_ACTOR = EntryKind.of(
                    "kendala-pelaku",
                    Section.PENDAMPINGAN,
                    new Text("Kendala seorang pelaku", "Obstacle of an actor"),
                    new Text(
                            "Yang dapat diperbaiki {pelaku}: {perbaikan}. Kendala ({jenis_kendala}): {kendala}",
                            "What {pelaku} can improve: {perbaikan}. Obstacle ({jenis_kendala}): {kendala}"),
                    WRITERS,
                    EntryField.choice("pelaku", "Pelaku", "Actor", ACTORS),
                    EntryField.choice(
                            "jenis_kendala",
                            "Jenis kendala",
                            "Kind of obstacle",
                            Choice.of("modal", "modal", "capital"),
                            Choice.of("keterampilan", "keterampilan usaha", "business skills"),
                            Choice.of("teknologi", "teknologi", "technology"),
                            Choice.of("perizinan", "perizinan", "licences"),
                            Choice.of("bahan_baku", "bahan baku atau harganya", "materials or their price"),
                            Choice.of("pemasaran", "pemasaran", "marketing"),
                            Choice.of("bencana", "pandemi atau bencana", "pandemic or disaster"),
                            Choice.of("lain", "lainnya", "other")),
                    EntryField.of(FieldType.LINES, "kendala", "Kendala", "Obstacle"),
                    EntryField.of(FieldType.LINES, "perbaikan", "Yang dapat diperbaiki", "What can be improved"),
                    NOTE)
            .toldApartBy("pelaku", "jenis_kendala")
            .checked((said, life, today) -> sameWords(said));

    @Override
    public List<EntryKind> kinds() {
        return List.of(ASKED, BY_ACTOR);
    }

    /** Copied from one line into the other: an obstacle is no improvement. */
    private static Optional<Doubt> sameWords(Entry said) {
        return said.value("kendala").equals(said.value("perbaikan"))
                ? Optional.of(Doubt.unlikely(
                        "perbaikan",
                        "Perbaikannya sama kata demi kata dengan kendalanya. Tulis apa yang dapat dilakukan pelaku ini.",
                        "The improvement is word for word the obstacle. Write what this actor can do."))
                : Optional.empty();
    }
}
