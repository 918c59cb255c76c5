package id.prokus.monitoring.instrument;

import id.prokus.indicator.formula.FactFields;
import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Formulas;
import id.prokus.monitoring.family.ListedFamily;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says which indicators, pages and phones a version reaches: by what its questions become, and what reads that. */
@Component
class TellTouched {

    private final Formulas formulas;
    private final EntryKinds kinds;
    private final HeldForms heldForms;

    TellTouched(Formulas formulas, EntryKinds kinds, HeldForms heldForms) {
        this.formulas = formulas;
        this.kinds = kinds;
        this.heldForms = heldForms;
    }

    /** @param remarks on differences; of a first version every question is new */
    Touched of(FormPaper paper, Optional<FormPaper> before, List<GateRemark> remarks) {
        Set<String> fields = before.isEmpty()
                ? names(paper)
                : remarks.stream()
                        .filter(remark -> remark.code() != GateRemark.Code.KATA_BERUBAH)
                        .map(GateRemark::question)
                        .collect(Collectors.toSet());
        // What is gone, or has another name now, is what the formulas still read.
        before.ifPresent(former -> names(former).stream()
                .filter(name -> !names(paper).contains(name))
                .forEach(fields::add));
        List<EntryKind> becomes = Stream.concat(
                        Stream.of(paper.header().kind()), paper.header().parts().values().stream())
                .distinct()
                .flatMap(code -> kinds.find(code).stream())
                .toList();
        return new Touched(
                indicators(fields, becomes),
                becomes.stream().map(EntryKind::label).toList(),
                documents(fields, becomes),
                heldForms.byVersion(paper.header().id()));
    }

    private static Set<String> names(FormPaper paper) {
        return paper.questions().stream().map(FormLine::name).collect(Collectors.toSet());
    }

    private List<Text> indicators(Set<String> fields, List<EntryKind> becomes) {
        Set<String> columns = becomes.stream()
                .flatMap(kind -> fields.stream().flatMap(field -> FactFields.columns(kind.code(), field).stream()))
                .collect(Collectors.toSet());
        return Stream.concat(formulas.current().stream(), formulas.counting().stream())
                .filter(formula -> columns.stream().anyMatch(column -> reads(formula, column)))
                .map(formula -> formula.definition().name())
                .distinct()
                .toList();
    }

    private static boolean reads(Formula formula, String column) {
        return formula.body().matches("(?s).*\\b" + column + "\\b.*");
    }

    private static List<Text> documents(Set<String> fields, List<EntryKind> becomes) {
        var documents = new ArrayList<Text>();
        for (EntryKind kind : becomes) {
            if (fields.stream().anyMatch(field -> kind.sentence().indonesian().contains("{" + field + "}"))) {
                documents.add(new Text(
                        "Riwayat dan lembar keluarga: kalimat %s"
                                .formatted(kind.label().indonesian()),
                        "Timeline and sheet of families: the sentence of %s"
                                .formatted(kind.label().english())));
            }
            if (fields.stream().anyMatch(field -> kind.field(field).isPresent())) {
                documents.add(new Text(
                        "Buku kerja dan API peristiwa %s".formatted(kind.label().indonesian()),
                        "Workbook and API of %s".formatted(kind.label().english())));
            }
            if (kind.code().startsWith("ppi-")) {
                documents.add(new Text("Halaman kartu skor PPI", "Page of the PPI scorecard"));
            }
        }
        if (fields.stream().anyMatch(ListedFamily.COLUMNS::contains)) {
            documents.add(new Text(
                    "Daftar keluarga di ponsel: isian laporan sebelumnya",
                    "List of families on phones: answers of the report before"));
        }
        return documents;
    }
}
