package id.prokus.monitoring.instrument;

import static id.prokus.monitoring.instrument.GateRemark.toKnow;
import static id.prokus.monitoring.instrument.GateRemark.wrong;

import id.prokus.monitoring.family.FamilyList;
import id.prokus.monitoring.instrument.GateRemark.Code;
import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.EntryKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what a form asks can be kept as the events that it says it becomes. */
final class CheckFields {

    /** Asked by the form and no field of any kind; what begins with these words is only read, or only guides. */
    private static final Set<String> ABOUT_THE_FORM = Set.of(FamilyList.NAME, "tanggal", "sampai");

    private final FormPaper paper;
    private final EntryKinds kinds;
    private final List<GateRemark> found = new ArrayList<>();

    private CheckFields(FormPaper paper, EntryKinds kinds) {
        this.paper = paper;
        this.kinds = kinds;
    }

    static List<GateRemark> check(FormPaper paper, EntryKinds kinds) {
        var check = new CheckFields(paper, kinds);
        check.fields();
        return check.found;
    }

    /** A question is recorded where its kind has a field of that name. */
    private void fields() {
        for (FormLine line : paper.questions()) {
            Optional<EntryKind> kind = kinds.find(paper.kindAt(line.path()));
            Optional<EntryField> field = kind.flatMap(one -> one.field(line.name()));
            if (kind.isPresent() && !kind.get().code().equals(BehaviourKind.CODE)) {
                field.ifPresentOrElse(one -> choices(line, one), () -> unrecorded(line));
            }
        }
        needed("", paper.header().kind());
        paper.header().parts().forEach(this::needed);
    }

    private void unrecorded(FormLine line) {
        if (!ABOUT_THE_FORM.contains(line.name())) {
            found.add(toKnow(
                    Code.TIDAK_TERCATAT,
                    line.path(),
                    "%s tersimpan dengan kirimannya, tetapi tidak tercatat pada riwayat: jenis peristiwanya tidak mempunyai isian itu."
                            .formatted(line.name()),
                    "%s is kept with the submission, and not recorded on the timeline: its kind has no such field."
                            .formatted(line.name())));
        }
    }

    private void choices(FormLine line, EntryField field) {
        if (field.choices().isEmpty() || line.choices().isEmpty()) {
            return;
        }
        Set<String> offered = line.choices().stream().map(Choice::code).collect(Collectors.toSet());
        String refused = offered.stream()
                .filter(code -> field.chosen(code).isEmpty())
                .sorted()
                .collect(Collectors.joining(", "));
        if (!refused.isEmpty()) {
            found.add(wrong(
                    Code.PILIHAN_DITOLAK,
                    line.path(),
                    "%s menawarkan pilihan yang tidak dapat dicatat: %s.".formatted(line.name(), refused),
                    "%s offers choices that cannot be recorded: %s.".formatted(line.name(), refused)));
        }
        String left = field.choices().stream()
                .map(Choice::code)
                .filter(code -> !offered.contains(code))
                .collect(Collectors.joining(", "));
        if (!left.isEmpty()) {
            found.add(toKnow(
                    Code.PILIHAN_TIDAK_DITAWARKAN,
                    line.path(),
                    "%s tidak menawarkan: %s.".formatted(line.name(), left),
                    "%s does not offer: %s.".formatted(line.name(), left)));
        }
    }

    private void needed(String part, String code) {
        Set<String> asked = paper.questions().stream()
                .filter(line ->
                        paper.kindAt(line.path()).equals(code) && line.path().startsWith(part))
                .map(FormLine::name)
                .collect(Collectors.toSet());
        paper.header().calculated().keySet().stream()
                .filter(path -> path.startsWith(part))
                .forEach(path -> asked.add(path.substring(path.lastIndexOf('/') + 1)));
        String missing = kinds.find(code).stream()
                .flatMap(kind -> kind.fields().stream())
                .filter(EntryField::needed)
                .map(EntryField::name)
                .filter(name -> !asked.contains(name))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            found.add(wrong(
                    Code.ISIAN_WAJIB_TIDAK_DITANYAKAN,
                    part,
                    "Tidak ditanyakan: %s. Tanpa itu isian tidak dapat dicatat sebagai \"%s\"."
                            .formatted(missing, code),
                    "Not asked: %s. Without it nothing can be recorded as \"%s\".".formatted(missing, code)));
        }
    }
}
