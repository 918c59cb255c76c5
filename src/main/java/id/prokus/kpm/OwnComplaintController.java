package id.prokus.kpm;

import id.prokus.vocabulary.Refusal;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Screen;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A family complains, and reads the answer. */
@Controller
@Needs({})
class OwnComplaintController {

    private final OpenCard openCard;
    private final Complaints complaints;
    private final Complain complain;

    OwnComplaintController(OpenCard openCard, Complaints complaints, Complain complain) {
        this.openCard = openCard;
        this.complaints = complaints;
        this.complain = complain;
    }

    @GetMapping("/saya/{secret}/pengaduan")
    Screen show(@PathVariable String secret) {
        try (var opened = openCard.open(secret)) {
            return page(opened, new ComplaintForm("", "", UUID.randomUUID().toString()));
        }
    }

    @PostMapping("/saya/{secret}/pengaduan")
    Screen complain(@PathVariable String secret, ComplaintForm form) {
        try (var opened = openCard.open(secret)) {
            try {
                complain.complain(opened, form.sending(), form.tentang(), form.cerita());
            } catch (Refusal refusal) {
                return page(opened, form)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .saying(Flash.refused(refusal.sentence()));
            }
            return Screen.to(opened.path() + "/pengaduan")
                    .saying(
                            Flash.done(
                                    "Pengaduan dikirim ke Dinas Sosial. Jawabannya muncul di halaman ini, paling lambat 3 hari.",
                                    "The complaint went to the social office. The answer appears on this page, within 3 days."));
        }
    }

    private Screen page(OpenCard.Opened opened, ComplaintForm form) {
        return Screen.of("kpm/pengaduan-saya", new Page(opened.path(), form, complaints.of(opened.family())));
    }

    /**
     * @param tentang what it is about
     * @param kiriman made by the form
     */
    public record ComplaintForm(String tentang, String cerita, String kiriman) {

        UUID sending() {
            try {
                return UUID.fromString(kiriman);
            } catch (IllegalArgumentException e) {
                return UUID.randomUUID();
            }
        }
    }

    public record Page(String path, ComplaintForm form, List<Complaint> complaints) {}
}
