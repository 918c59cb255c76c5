package id.prokus.example;

import id.prokus.access.Standing;
import id.prokus.access.Standings;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.response.Asked;
import id.prokus.dissemination.response.OpenRound;
import id.prokus.dissemination.response.Respond;
import id.prokus.dissemination.response.Response;
import id.prokus.vocabulary.Actor;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What organisations say to the frozen figures: some by their own people, most on paper, some not at all. Each answer is
 * approved by another person than who entered it.
 */
@Component
class AskForAnswers {

    private static final String COLLEAGUE = "subdit-2";

    /** Those that handed in a form on which they agree. */
    private static final List<Integer> AGREE = List.of(2, 3, 4, 5, 7, 10, 11, 13, 14, 15, 16, 18, 19, 20);

    private final OpenRound openRound;
    private final Respond respond;
    private final Standings standings;

    AskForAnswers(OpenRound openRound, Respond respond, Standings standings) {
        this.openRound = openRound;
        this.respond = respond;
        this.standings = standings;
    }

    void ask(Meeting meeting) {
        UUID snapshot = meeting.snapshot();
        openRound.open(snapshot, meeting.respondUntil(), new Actor(HoldMeeting.HOLDER));
        byThemselves(snapshot);
        AGREE.forEach(number -> onPaper(snapshot, Asked.Kind.INCUBATOR, name(number), "setuju", ""));
        onPaper(
                snapshot,
                Asked.Kind.INCUBATOR,
                name(9),
                "keberatan",
                "Rekap kami belum memuat usaha yang tutup; akan dikirim ulang (contoh).");
        onPaper(
                snapshot,
                Asked.Kind.INCUBATOR,
                name(12),
                "catatan",
                "Laba belum dihitung dengan cara yang sama oleh semua mentor (contoh).");
        Stream.of("33", "12", "13").forEach(province -> onPaper(snapshot, Asked.Kind.PROVINCE, province, "setuju", ""));
        onPaper(snapshot, Asked.Kind.PROVINCE, "36", "catatan", "Dua kabupaten belum kami lihat datanya (contoh).");
    }

    /** The first incubator's waits for its colleague, and its province has said nothing yet. */
    private void byThemselves(UUID snapshot) {
        Standing author = standings.of("inkubator-06");
        Response remark = respond.enter(
                snapshot,
                Asked.Kind.INCUBATOR,
                name(6),
                "catatan",
                "Angka NIB akan bertambah setelah layanan keliling berjalan (contoh).",
                author);
        respond.approve(remark.id(), standings.of("inkubator-06-2"));
        Response agreed =
                respond.enter(snapshot, Asked.Kind.PROVINCE, "32", "setuju", "", standings.of("dinsosprov-32"));
        respond.approve(agreed.id(), standings.of("dinsosprov-32-2"));
        respond.enter(snapshot, Asked.Kind.INCUBATOR, name(1), "setuju", "", standings.of("inkubator-2"));
    }

    private void onPaper(UUID snapshot, Asked.Kind kind, String key, String answer, String words) {
        Response entered = respond.enter(snapshot, kind, key, answer, words, standings.of(HoldMeeting.HOLDER));
        respond.approve(entered.id(), standings.of(COLLEAGUE));
    }

    private static String name(int number) {
        return "Inkubator Contoh %02d".formatted(number);
    }
}
