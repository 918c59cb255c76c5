package id.prokus.monitoring.round;

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

/** That somebody tried to ask a family and could not. A closed business is no such reason: it is an answer. */
@Component
class NotFilledKind implements KnownKinds {

    static final String CODE = "tidak-terisi";

    static final List<Choice> REASONS = List.of(
            Choice.of("tidak_ditemukan", "tidak ditemukan di alamatnya", "not found at the address"),
            Choice.of("pindah", "pindah", "moved"),
            Choice.of("meninggal", "meninggal", "died"),
            Choice.of("menolak", "tidak mau menjawab", "did not want to answer"),
            Choice.of("sakit_berduka", "sakit atau berduka", "ill or in mourning"),
            Choice.of("wilayah_tertutup", "wilayahnya tidak dapat didatangi", "the place cannot be reached"),
            Choice.of("lain", "lainnya", "other"));

    private static final EntryKind NOT_FILLED = EntryKind.of(
            CODE,
            Section.PENDAMPINGAN,
            new Text("Laporan tidak terisi", "Report not filled in"),
            new Text(
                    "Laporan tidak dapat diisi: {alasan_tidak_terisi}[; dicoba lagi {coba_lagi}][. {keterangan}]",
                    "The report could not be filled in: {alasan_tidak_terisi}[; tried again on {coba_lagi}][. {keterangan}]"),
            Set.of(Role.MENTOR, Role.INKUBATOR, Role.PENDAMPING, Role.TKSK, Role.OPERATOR),
            EntryField.choice("alasan_tidak_terisi", "Mengapa tidak terisi", "Why it was not filled in", REASONS),
            EntryField.of(FieldType.DAY, "coba_lagi", "Dicoba lagi pada hari", "Tried again on")
                    .optional(),
            EntryField.of(FieldType.LINES, "keterangan", "Keterangan", "Remark").optional());

    @Override
    public List<EntryKind> kinds() {
        return List.of(NOT_FILLED);
    }

    /** A reason in words. */
    static Text reason(String code) {
        return REASONS.stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(new Text("keluar dari program", "left the programme"));
    }
}
