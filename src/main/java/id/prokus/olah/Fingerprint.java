package id.prokus.olah;

import id.prokus.intake.AmendRow;
import id.prokus.intake.KnownNote;
import id.prokus.intake.ReceivedFiles;
import id.prokus.intake.RowAddress;
import id.prokus.olah.ReadSentFiles.Said;
import id.prokus.registry.Decisions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One number for everything a run depends on: the same number, the same results. */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * @param decreed changes with the SK of the edition; empty where none was set
     * @return "sha256:" and 64 hexadecimal digits
     */
    static String of(
            RunOrder order,
            String decreed,
            List<ReadFile> files,
            Said said,
            Decisions decisions,
            List<KnownNote> notes,
            Map<RowAddress, AmendRow> amended) {
        StringBuilder all = new StringBuilder();
        all.append(order.edition().year())
                .append('\n')
                .append(order.roster())
                .append('\n')
                .append(decreed);
        files.forEach(file -> all.append(file.sent().name())
                .append('\t')
                .append(file.sha256())
                .append('\n'));
        order.files().refused().forEach(refused -> all.append(refused.name()).append('\n'));
        new TreeMap<>(said.columns()).forEach((incubator, columns) -> {
            if (order.roster().find(incubator).isPresent()) {
                all.append(incubator).append(new TreeMap<>(columns)).append('\n');
            }
        });
        files.forEach(file ->
                all.append(said.senders().getOrDefault(file.sha256(), "")).append('\n'));
        decisions
                .standing()
                .forEach(decision -> all.append(decision.one().value())
                        .append(decision.other().value())
                        .append(decision.answer())
                        .append(decision.counted())
                        .append('\n'));
        for (KnownNote note : notes) {
            note.decision()
                    .ifPresent(decision -> all.append(note.note().at())
                            .append(note.note().code())
                            .append(decision.kind())
                            .append(decision.proposal())
                            .append('\n'));
        }
        new TreeMap<>(amended)
                .forEach((at, row) -> row.applied()
                        .forEach(correction -> all.append(at)
                                .append(correction.field())
                                .append(correction.after())
                                .append('\n')));
        return "sha256:" + ReceivedFiles.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
