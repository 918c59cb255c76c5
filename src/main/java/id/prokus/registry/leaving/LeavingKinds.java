package id.prokus.registry.leaving;

import id.prokus.access.Role;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.FieldType;
import id.prokus.registry.timeline.KnownKinds;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** That a family is proposed to leave, and that it left. */
@Component
class LeavingKinds implements KnownKinds {

    static final String PROPOSED = "usulan-keluar";
    static final String LEFT = "keluar";
    static final String REASON = "alasan_keluar";
    static final String NOTE = "keterangan";
    static final String EVIDENCE = "bukti";
    static final String WAGE = "umk";

    private static final EntryKind PROPOSAL = EntryKind.of(
            PROPOSED,
            Section.KELUARGA,
            new Text("Usulan keluar", "Proposal to leave"),
            new Text(
                    "Diusulkan keluar: {alasan_keluar}, {keterangan}",
                    "Proposed to leave: {alasan_keluar}, {keterangan}"),
            Set.of(Role.PENDAMPING, Role.TKSK, Role.MENTOR, Role.INKUBATOR, Role.OPERATOR),
            EntryField.choice(REASON, "Alasan keluar", "Reason to leave", LeavingReason.choices()),
            EntryField.of(FieldType.LINES, NOTE, "Yang terjadi", "What happened"),
            EntryField.of(FieldType.WORDS, EVIDENCE, "Bukti", "Evidence").optional());

    /** Confirmed on its own page: a person, never a rule, says that a family has graduated (UU 27/2022, Pasal 10). */
    private static final EntryKind LEAVING = EntryKind.of(
            LEFT,
            Section.KELUARGA,
            new Text("Keluar", "Left"),
            new Text("Keluar: {alasan_keluar}, {keterangan}", "Left: {alasan_keluar}, {keterangan}"),
            Set.of(),
            EntryField.choice(REASON, "Alasan keluar", "Reason to leave", LeavingReason.choices()),
            EntryField.of(FieldType.LINES, NOTE, "Pertimbangan", "Considerations"),
            EntryField.of(FieldType.WORDS, EVIDENCE, "Bukti", "Evidence").optional(),
            EntryField.of(FieldType.RUPIAH, WAGE, "UMK sebulan", "Regency's minimum wage a month")
                    .optional());

    @Override
    public List<EntryKind> kinds() {
        return List.of(PROPOSAL, LEAVING);
    }
}
