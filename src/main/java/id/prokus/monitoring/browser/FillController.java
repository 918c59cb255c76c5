package id.prokus.monitoring.browser;

import id.prokus.access.Standing;
import id.prokus.monitoring.family.ListedFamily;
import id.prokus.monitoring.instrument.Instrument;
import id.prokus.monitoring.instrument.Instruments;
import id.prokus.monitoring.submission.Correction;
import id.prokus.monitoring.submission.StartCorrection;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.ContentPolicy;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which forms are filled in. They live on in the browser when the network is gone. */
@Controller
@Needs(Right.ENTER)
class FillController {

    private final OwnForms ownForms;
    private final Instruments instruments;
    private final StartCorrection startCorrection;
    private final AskedBack askedBack;

    FillController(OwnForms ownForms, Instruments instruments, StartCorrection startCorrection, AskedBack askedBack) {
        this.ownForms = ownForms;
        this.instruments = instruments;
        this.startCorrection = startCorrection;
        this.askedBack = askedBack;
    }

    @GetMapping("/isi")
    Screen list(Standing standing, HttpServletResponse response) {
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.INSTALLED);
        return Screen.of(
                "monitoring/browser/isi",
                new ListPage(
                        standing.account(),
                        ownForms.of(standing),
                        ownForms.families(standing.account()),
                        askedBack.count(standing.account())));
    }

    @GetMapping("/isi/{form}")
    Screen form(@PathVariable String form, Standing standing, HttpServletResponse response) {
        return show(
                new FormPage(standing.account(), ownForms.get(standing, form), Optional.empty(), Optional.empty()),
                response);
    }

    /**
     * To correct what one has sent, with the version of the form it was filled in with.
     *
     * @throws Refusal {@code monitoring.submission-unknown} where somebody else sent it
     */
    @GetMapping(path = "/isi/{form}", params = "perbaiki")
    Screen correct(
            @PathVariable String form,
            @RequestParam UUID perbaiki,
            Standing standing,
            Actor actor,
            HttpServletResponse response) {
        ownForms.get(standing, form);
        Correction correction = startCorrection.start(actor, perbaiki);
        Instrument version = instruments.get(correction.form(), correction.version());
        return show(
                new FormPage(standing.account(), version, Optional.of(perbaiki), askedBack.about(perbaiki, version)),
                response);
    }

    private static Screen show(FormPage page, HttpServletResponse response) {
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.FORM);
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(self)");
        return Screen.of("monitoring/browser/formulir", page);
    }

    /**
     * @param account whose drafts and outbox are shown
     * @param returned how many of their submissions they are asked to correct
     */
    public record ListPage(String account, List<Instrument> forms, List<ListedFamily> families, int returned) {}

    /**
     * @param corrects the submission whose answers stand in it; empty for a new one
     * @param asked why it was returned; empty where nobody asks for the correction
     */
    public record FormPage(String account, Instrument form, Optional<UUID> corrects, Optional<AskedBack.Asked> asked) {

        /** Where the answers to be corrected are fetched; empty for a new one. */
        public String answers() {
            return corrects.map(id -> "/isi/perbaikan/" + id).orElse("");
        }
    }
}
