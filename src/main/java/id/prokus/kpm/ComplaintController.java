package id.prokus.kpm;

import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What families complain of, for those who answer for a place. Whoever enters data walks with the families and may be what
 * a complaint is about, so it is no page of theirs.
 */
@Controller
@Needs(Right.APPROVE)
class ComplaintController {

    private final Complaints complaints;
    private final AnswerComplaint answerComplaint;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    ComplaintController(
            Complaints complaints, AnswerComplaint answerComplaint, Regions regions, Trail trail, Clock clock) {
        this.complaints = complaints;
        this.answerComplaint = answerComplaint;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @Bean
    static MenuEntry complaintsEntry() {
        return new MenuEntry(
                MenuGroup.FAMILIES,
                37,
                "/pengaduan",
                new Text("Pengaduan", "Complaints"),
                new Text(
                        "Pengaduan keluarga di wilayah Anda, dijawab dalam 72 jam.",
                        "What families in your place complain of, answered within 72 hours."));
    }

    @GetMapping("/pengaduan")
    Screen list(ListForm asked) {
        Instant now = clock.instant();
        return Screen.of(
                "kpm/pengaduan-daftar",
                new Page(
                        asked,
                        ListPage.ofAll(
                                asked.address(),
                                wanted(asked, now),
                                one -> one.id().toString()),
                        now,
                        regions));
    }

    @GetMapping("/pengaduan.csv")
    ResponseEntity<byte[]> take(ListForm asked, Actor actor) {
        Instant now = clock.instant();
        List<Complaint> found = wanted(asked, now);
        var csv = new CsvFile(
                "nomor", "tentang", "kode_kabupaten", "kabupaten", "inkubator", "disampaikan", "batas", "dijawab");
        found.forEach(one -> csv.line(
                one.called(),
                one.about().code(),
                one.regency(),
                regions.nameOf(one.regency()),
                one.incubator(),
                one.saidAt().toString(),
                one.due().toString(),
                CsvFile.cell(one.answered().map(Complaint.Answer::at))));
        trail.recordLines(
                actor,
                "kpm.complaints-taken",
                "pengaduan.csv",
                found.stream().map(Complaint::regency).toList());
        return csv.takenBy(actor, clock, "pengaduan");
    }

    @GetMapping("/pengaduan/{id}")
    Screen show(@PathVariable UUID id, Actor actor) {
        Complaint complaint = complaints.get(id);
        trail.record(actor, "kpm.complaint-viewed", id.toString(), complaint.called(), complaint.regency());
        return page(complaint, "");
    }

    @PostMapping("/pengaduan/{id}/jawaban")
    Screen answer(@PathVariable UUID id, @RequestParam(defaultValue = "") String jawaban, Actor actor) {
        Complaint complaint = complaints.get(id);
        try {
            answerComplaint.answer(id, jawaban, actor);
        } catch (Refusal refusal) {
            return page(complaint, jawaban)
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/pengaduan/" + id)
                .saying(Flash.done(
                        "Jawaban terkirim. Keluarga membacanya di halamannya sendiri.",
                        "The answer is sent. The family reads it on its own page."));
    }

    private Screen page(Complaint complaint, String typed) {
        return Screen.of(
                "kpm/pengaduan",
                new ComplaintPage(complaint, regions.nameOf(complaint.regency()), clock.instant(), typed));
    }

    private List<Complaint> wanted(ListForm asked, Instant now) {
        return complaints.all().stream()
                .filter(one -> switch (asked.keadaan()) {
                    case "menunggu" -> one.answered().isEmpty();
                    case "terlambat" -> one.late(now);
                    case "dijawab" -> one.answered().isPresent();
                    default -> true;
                })
                .filter(one -> asked.tentang().isEmpty() || one.about().code().equals(asked.tentang()))
                .toList();
    }

    /** What the page's address asks for. */
    public record ListForm(String keadaan, String tentang, String sesudah) {

        ListAddress address() {
            return ListAddress.of("/pengaduan", "", sesudah)
                    .with("keadaan", keadaan)
                    .with("tentang", tentang);
        }
    }

    public record Page(ListForm asked, ListPage<Complaint> list, Instant now, Regions regions) {}

    public record ComplaintPage(Complaint complaint, String place, Instant now, String typed) {}
}
