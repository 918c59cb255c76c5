package id.prokus.home;

import id.prokus.access.Standing;
import id.prokus.intake.KnownNote;
import id.prokus.kpm.UnansweredComplaints;
import id.prokus.monitoring.returned.Returned;
import id.prokus.monitoring.returned.Returns;
import id.prokus.olah.Processed;
import id.prokus.olah.Turns;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Text;
import id.prokus.web.Right;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What an edition asks of each reader, by what the reader may do about it: of the whole country by its figures, of a place
 * by what the database shows to whoever has it.
 */
@Component
class WhatWaits {

    private final Turns turns;
    private final MeetingTurns meetingTurns;
    private final UnansweredComplaints unansweredComplaints;
    private final Returns returns;
    private final Clock clock;

    WhatWaits(
            Turns turns,
            MeetingTurns meetingTurns,
            UnansweredComplaints unansweredComplaints,
            Returns returns,
            Clock clock) {
        this.turns = turns;
        this.meetingTurns = meetingTurns;
        this.unansweredComplaints = unansweredComplaints;
        this.returns = returns;
        this.clock = clock;
    }

    /** Only what there is at least one of. */
    List<Waiting> of(Standing standing, Processed processed) {
        var waiting = new ArrayList<Waiting>();
        if (standing.may(Right.PROCESS)) {
            waiting.add(new Waiting(
                    new Text("Pertanyaan tentang kolom dan pengirim", "Questions about columns and senders"),
                    processed.questions().size(),
                    "/olah",
                    true));
        }
        if (standing.may(Right.RESULTS)) {
            waiting.add(new Waiting(
                    new Text("Inkubator belum melapor", "Incubators that have not reported"),
                    processed.ringkasan().kelengkapan().belumMelapor().size(),
                    "/olah/kelengkapan?keadaan=belum",
                    true));
            waiting.add(new Waiting(
                    new Text("Catatan perbaikan terbuka", "Open notes"),
                    processed.notes().stream()
                            .filter(note ->
                                    !note.settled() && note.note().code().mustCorrect())
                            .count(),
                    "/olah/catatan",
                    false));
        }
        standing.partner(Right.OWN_REPORTS)
                .ifPresent(own -> waiting.add(new Waiting(
                        new Text(
                                "Catatan perbaikan pada laporan inkubator Anda",
                                "Notes to correct on your incubator's reports"),
                        open(processed.notes().stream()
                                .filter(note -> note.incubator().equals(own))
                                .toList()),
                        "/olah/catatan",
                        true)));
        UnansweredComplaints.Count complaints = unansweredComplaints.of(standing);
        waiting.add(new Waiting(
                new Text("Pengaduan keluarga belum dijawab", "Families' complaints without an answer"),
                complaints.all(),
                "/pengaduan?keadaan=menunggu",
                complaints.late() > 0));
        if (standing.may(Right.ENTER)) {
            List<Returned> asked = returns.openOf(standing.account());
            waiting.add(new Waiting(
                    new Text(
                            "Isian dikembalikan kepada Anda untuk diperbaiki", "Forms returned to you to be corrected"),
                    asked.size(),
                    "/pengembalian",
                    asked.stream().anyMatch(one -> one.dueOn().isBefore(Jakarta.today(clock)))));
        }
        waiting.addAll(meetingTurns.of(standing, processed.edition()));
        turns.of(standing, processed.edition())
                .forEach(line -> waiting.add(new Waiting(
                        line.turn().label(),
                        line.count(),
                        line.address(),
                        line.turn().late())));
        return waiting.stream().filter(each -> each.count() > 0).toList();
    }

    static long open(List<KnownNote> notes) {
        return notes.stream().filter(note -> !note.settled()).count();
    }
}
