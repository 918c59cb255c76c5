package id.prokus.dissemination.response;

import id.prokus.access.Standing;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Rosters;
import id.prokus.report.Scope;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.IsoDay;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Tanggapan: the board for who holds the meeting, the own answer for who was asked. */
@Controller
@Needs({Right.RESULTS, Right.RESPOND})
class ResponseController {

    private static final int WEEKS = 2;

    private final Snapshots snapshots;
    private final Rosters rosters;
    private final ResponseRounds rounds;
    private final Responses responses;
    private final OpenRound openRound;
    private final Respond respond;
    private final Clock clock;

    ResponseController(
            Snapshots snapshots,
            Rosters rosters,
            ResponseRounds rounds,
            Responses responses,
            OpenRound openRound,
            Respond respond,
            Clock clock) {
        this.snapshots = snapshots;
        this.rosters = rosters;
        this.rounds = rounds;
        this.responses = responses;
        this.openRound = openRound;
        this.respond = respond;
        this.clock = clock;
    }

    @Bean
    static MenuEntry responseEntry() {
        return new MenuEntry(
                MenuGroup.RESULTS,
                47,
                "/tanggapan",
                new Text("Tanggapan", "Answers"),
                new Text(
                        "Apa kata tiap organisasi tentang angkanya, dan berapa bagian yang sudah disetujui.",
                        "What each organisation says to the figures, and how much of them is approved."));
    }

    /** Of the latest snapshot, or of the one that is asked for. */
    @GetMapping("/tanggapan")
    Screen show(Optional<UUID> olahan, Standing standing) {
        List<Snapshot> versions = rosters.latestEdition().map(snapshots::all).orElse(List.of());
        Optional<Snapshot> shown = olahan.map(snapshots::get)
                .or(() -> asked(versions))
                .or(() -> versions.stream().findFirst());
        return Screen.of(
                "dissemination/response/papan",
                shown.map(snapshot -> page(snapshot, standing)).orElseGet(Page::empty));
    }

    /** The version that was asked about last. */
    private Optional<Snapshot> asked(List<Snapshot> versions) {
        return versions.stream()
                .findFirst()
                .flatMap(latest -> rounds.latest(latest.edition()))
                .flatMap(round -> snapshots.find(round.snapshot()));
    }

    @Needs(Right.CONVENE)
    @PostMapping("/tanggapan/{snapshot}/putaran")
    Screen open(@PathVariable UUID snapshot, @RequestParam(defaultValue = "") String batas, Actor actor) {
        LocalDate deadline = IsoDay.read(batas)
                .orElseThrow(() -> new Refusal(
                        "dissemination.deadline-unreadable",
                        new Text("Isi batas waktunya dengan sebuah tanggal.", "Give the deadline as a date.")));
        openRound.open(snapshot, deadline, actor);
        return Screen.to("/tanggapan?olahan=" + snapshot)
                .saying(Flash.done(
                        "Tanggapan diminta; yang tidak menjawab tampil sebagai belum diverifikasi.",
                        "Answers are asked for; who does not answer is shown as not verified."));
    }

    @Needs({Right.RESPOND, Right.CONVENE})
    @PostMapping("/tanggapan/{snapshot}/jawaban")
    Screen enter(@PathVariable UUID snapshot, AnswerForm form, Standing standing) {
        String back = "/tanggapan?olahan=" + snapshot;
        try {
            respond.enter(
                    snapshot, Asked.Kind.of(form.jenis()), form.organisasi(), form.jawaban(), form.kata(), standing);
        } catch (Refusal refusal) {
            return Screen.to(back).saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to(back)
                .saying(Flash.done(
                        "Tanggapan disimpan; berlaku setelah disahkan orang lain.",
                        "The answer is kept; it counts once somebody else has approved it."));
    }

    @Needs({Right.RESPOND, Right.CONVENE})
    @PostMapping("/tanggapan/{snapshot}/pengesahan")
    Screen approve(@PathVariable UUID snapshot, Optional<UUID> jawaban, Standing standing) {
        String back = "/tanggapan?olahan=" + snapshot;
        try {
            respond.approve(
                    jawaban.orElseThrow(() -> new Refusal(
                            "dissemination.answer-not-chosen",
                            new Text("Pilih tanggapan yang disahkan.", "Choose the answer to approve."))),
                    standing);
        } catch (Refusal refusal) {
            return Screen.to(back).saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to(back).saying(Flash.done("Tanggapan disahkan.", "The answer was approved."));
    }

    private Page page(Snapshot snapshot, Standing standing) {
        List<Reply> replies = responses.replies(snapshot.id());
        boolean everybody = standing.may(Right.RESULTS);
        return new Page(
                Optional.of(snapshot),
                snapshots.all(Edition.prokus(snapshot.edition())),
                rounds.find(snapshot.id()),
                everybody ? replies : List.of(),
                replies.stream().filter(reply -> reply.asked().is(standing)).toList(),
                responses.share(snapshot.id(), Scope.nation()),
                LocalDate.now(clock),
                rounds.promised(snapshot.id())
                        .orElseGet(() -> LocalDate.now(clock).plusWeeks(WEEKS)),
                standing);
    }

    public record AnswerForm(String jenis, String organisasi, String jawaban, String kata) {}

    /**
     * @param snapshot which is shown; empty where nothing was frozen yet
     * @param board how it stands with everybody; empty for who sees their own only
     * @param own of the reader's organisations
     * @param suggested a deadline to begin with
     */
    public record Page(
            Optional<Snapshot> snapshot,
            List<Snapshot> versions,
            Optional<Round> round,
            List<Reply> board,
            List<Reply> own,
            Optional<ApprovalShare> share,
            LocalDate today,
            LocalDate suggested,
            Standing standing) {

        static Page empty() {
            return new Page(
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    LocalDate.EPOCH,
                    LocalDate.EPOCH,
                    new Standing("", "", List.of()));
        }

        boolean past() {
            return round.map(one -> today.isAfter(one.deadline())).orElse(false);
        }

        /** Whether the reader may approve what waits there. */
        boolean mayApprove(Reply reply) {
            return reply.waiting()
                    .map(response -> !response.enteredBy().equals(standing.account())
                            && (reply.asked().is(standing)
                                    || response.channel() == Response.Channel.PAPER && standing.may(Right.CONVENE)))
                    .orElse(false);
        }
    }
}
