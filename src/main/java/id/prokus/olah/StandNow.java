package id.prokus.olah;

import id.prokus.intake.KeepStanding;
import id.prokus.intake.KnownNote;
import id.prokus.intake.KpmRow;
import id.prokus.intake.NoteCode;
import id.prokus.programme.Edition;
import id.prokus.registry.Family;
import id.prokus.registry.decree.DecreedFamilies;
import id.prokus.registry.decree.MatchDecree;
import id.prokus.registry.decree.ReportedFamilies;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what an edition's figures are made of into tables, where each place can ask for its own part under the policies. */
@Component
class StandNow {

    /** They are about a mentor or a whole sheet, and stand on a family's row only because they must stand somewhere. */
    private static final Set<NoteCode> OF_NO_FAMILY = Set.of(NoteCode.ISIAN_SERAGAM, NoteCode.REKAP_TIDAK_COCOK);

    private final KeepStanding keepStanding;
    private final ReportedFamilies reportedFamilies;

    StandNow(KeepStanding keepStanding, ReportedFamilies reportedFamilies) {
        this.keepStanding = keepStanding;
        this.reportedFamilies = reportedFamilies;
    }

    /** @param decreed everybody whom an SK of the edition named */
    @Transactional
    public void keep(
            Edition edition,
            ToldNotes told,
            List<KnownNote> notes,
            List<DecreedFamilies.Decreed> decreed,
            Function<String, UUID> fileIds) {
        var matched = MatchDecree.match(decreed, told.families().all());
        Map<KpmRow, String> statuses = statuses(edition, matched);
        Set<KpmRow> counted =
                told.families().all().stream().map(Family::counted).collect(Collectors.toSet());
        keepStanding.keep(
                edition,
                told.rows().values().stream()
                        .sorted(java.util.Comparator.comparing(KpmRow::at))
                        .map(row -> new KeepStanding.Row(
                                fileIds.apply(row.at().file()),
                                row,
                                counted.contains(row),
                                statuses.getOrDefault(row, "")))
                        .toList(),
                notes.stream()
                        .filter(note -> !OF_NO_FAMILY.contains(note.note().code())
                                && told.rows().containsKey(note.note().at()))
                        .map(note -> noted(note, told, fileIds))
                        .toList());
        reportedFamilies.keep(
                edition,
                matched.pairs().stream().map(pair -> pair.decreed().family()).toList());
    }

    private static KeepStanding.Noted noted(KnownNote note, ToldNotes told, Function<String, UUID> fileIds) {
        KpmRow row = told.rows().get(note.note().at());
        if (row == null) {
            throw new IllegalArgumentException("a note on no family's row");
        }
        return new KeepStanding.Noted(note, fileIds.apply(row.at().file()), row);
    }

    private Map<KpmRow, String> statuses(Edition edition, MatchDecree.Matched matched) {
        Map<UUID, String> bySk = reportedFamilies.pkhStatuses(edition);
        Map<KpmRow, String> statuses = new HashMap<>();
        for (MatchDecree.Pair pair : matched.pairs()) {
            String status = bySk.getOrDefault(pair.decreed().family(), "");
            new HashSet<>(pair.reported().rows()).forEach(row -> statuses.put(row, status));
        }
        return statuses;
    }
}
