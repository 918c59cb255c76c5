package id.prokus.registry;

import id.prokus.access.Role;
import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.Doubt;
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

/** What can happen to a family as a family. */
@Component
class FamilyKinds implements KnownKinds {

    private static final Set<Role> COMPANIONS = Set.of(Role.PENDAMPING, Role.TKSK, Role.OPERATOR);

    /** Both kinds of graduation are the ministry's: left of its own, or no component met any more. */
    private static final EntryKind PKH_STATUS = EntryKind.of(
                    "status-pkh",
                    Section.KELUARGA,
                    new Text("Status PKH", "PKH status"),
                    new Text(
                            "Status PKH: {status_pkh}[ ({cara_graduasi})]",
                            "PKH status: {status_pkh}[ ({cara_graduasi})]"),
                    COMPANIONS,
                    EntryField.choice(
                                    "status_pkh",
                                    "Status PKH",
                                    "PKH status",
                                    Choice.of("aktif", "aktif", "active"),
                                    Choice.of("graduasi", "graduasi", "graduated"),
                                    Choice.of("bukan", "bukan penerima PKH", "not a PKH family"))
                            .stands(),
                    EntryField.choice(
                                    "cara_graduasi",
                                    "Jenis graduasi",
                                    "Kind of graduation",
                                    Choice.of("mandiri", "mandiri", "of its own"),
                                    Choice.of("alamiah", "alamiah", "no component any more"))
                            .optional()
                            .stands())
            .checked((said, life, today) -> said.value("cara_graduasi").isPresent()
                            && !said.value("status_pkh").orElse("").equals("graduasi")
                    ? Optional.of(Doubt.impossible(
                            "cara_graduasi",
                            "Jenis graduasi hanya diisi bila statusnya graduasi.",
                            "The kind of graduation is only given where the status is graduated."))
                    : Optional.empty());

    private static final EntryKind HOUSEHOLD = EntryKind.of(
            "susunan-keluarga",
            Section.KELUARGA,
            new Text("Susunan keluarga", "Household"),
            new Text(
                    "Keluarga berjumlah {anggota} orang[, {anak_sekolah} anak usia sekolah][, {lansia} lanjut usia][, {disabilitas} penyandang disabilitas]",
                    "Household of {anggota}[, {anak_sekolah} of school age][, {lansia} elderly][, {disabilitas} with a disability]"),
            COMPANIONS,
            EntryField.of(FieldType.COUNT, "anggota", "Anggota keluarga", "Household members")
                    .stands(),
            EntryField.of(FieldType.COUNT, "anak_sekolah", "Anak usia sekolah", "Children of school age")
                    .optional(),
            EntryField.of(FieldType.COUNT, "lansia", "Lanjut usia", "Elderly").optional(),
            EntryField.of(FieldType.COUNT, "disabilitas", "Penyandang disabilitas", "With a disability")
                    .optional());

    @Override
    public List<EntryKind> kinds() {
        return List.of(PKH_STATUS, HOUSEHOLD);
    }
}
