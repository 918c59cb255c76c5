package id.prokus.monitoring.browser;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.monitoring.family.FamilyList;
import id.prokus.monitoring.instrument.Instruments;
import id.prokus.monitoring.submission.PostedForm;
import id.prokus.monitoring.submission.StartCorrection;
import id.prokus.monitoring.submission.Submission;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.Here;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** What the script of the pages at /isi fetches and sends, with the session of whoever is signed in. */
@Controller
@Needs(Right.ENTER)
class FillApi {

    private static final String XML = "text/xml; charset=utf-8";

    private final OwnForms ownForms;
    private final Instruments instruments;
    private final TakeAlong takeAlong;
    private final BrowserKeys keys;
    private final ReceiveFromBrowser receiveFromBrowser;
    private final StartCorrection startCorrection;
    private final Trail trail;

    FillApi(
            OwnForms ownForms,
            Instruments instruments,
            TakeAlong takeAlong,
            BrowserKeys keys,
            ReceiveFromBrowser receiveFromBrowser,
            StartCorrection startCorrection,
            Trail trail) {
        this.ownForms = ownForms;
        this.instruments = instruments;
        this.takeAlong = takeAlong;
        this.keys = keys;
        this.receiveFromBrowser = receiveFromBrowser;
        this.startCorrection = startCorrection;
        this.trail = trail;
    }

    /** Who is signed in, how to send, and what to take along where there is no network. */
    @GetMapping("/isi/saya.json")
    ResponseEntity<Me> me(Standing standing, Here here) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Me(
                        standing.account(),
                        here.csrfToken(),
                        Base64.getEncoder().encodeToString(keys.of(standing.account())),
                        takeAlong.by(standing)));
    }

    @GetMapping("/isi/{form}/{version}.xml")
    ResponseEntity<byte[]> form(@PathVariable String form, @PathVariable String version) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XML)
                .body(instruments.bytes(instruments.get(form, version)));
    }

    /** Kept by the page's script, which clears it when its reader signs out, and by no other cache. */
    @GetMapping("/isi/keluarga.csv")
    ResponseEntity<byte[]> families(ServletWebRequest web, Actor actor) {
        FamilyList list = ownForms.list(actor.name());
        if (web.checkNotModified("\"" + list.md5() + "\"")) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
        }
        trail.record(actor, "monitoring.families-kept", actor.name());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .cacheControl(CacheControl.noStore())
                .eTag("\"" + list.md5() + "\"")
                .body(list.bytes());
    }

    /** The answers of one's own submission, ready to be corrected. */
    @GetMapping("/isi/perbaikan/{id}")
    ResponseEntity<byte[]> correction(@PathVariable UUID id, Actor actor) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XML)
                .cacheControl(CacheControl.noStore())
                .body(startCorrection.start(actor, id).xml());
    }

    /**
     * An envelope as a phone sends it.
     *
     * @throws Refusal {@code monitoring.submission-unreadable} where it holds no filled-in form
     */
    @PostMapping("/isi/kiriman")
    ResponseEntity<Thanks> receive(HttpServletRequest request, Actor actor) throws IOException, ServletException {
        Submission kept = receiveFromBrowser.receive(actor, PostedForm.of(request));
        return ResponseEntity.status(
                        kept.state() == Submission.State.KARANTINA ? HttpStatus.ACCEPTED : HttpStatus.CREATED)
                .body(new Thanks(kept.id()));
    }

    /**
     * @param token proves that what is sent comes from a page of ours
     * @param key with which the browser locks what it keeps, in Base64
     * @param keep addresses that are needed where there is no network
     */
    record Me(String account, String token, String key, List<String> keep) {

        /** Neither the token nor the key. */
        @Override
        public String toString() {
            return "Me[" + account + "]";
        }
    }

    /** @param id under which it is kept */
    record Thanks(UUID id) {}
}
