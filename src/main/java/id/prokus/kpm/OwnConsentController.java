package id.prokus.kpm;

import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.registry.timeline.Life;
import id.prokus.vocabulary.Jakarta;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a family consented to, seen and withdrawn by itself. */
@Controller
@Needs({})
class OwnConsentController {

    private final OpenCard openCard;
    private final Entries entries;
    private final OwnConsent consent;
    private final Clock clock;

    OwnConsentController(OpenCard openCard, Entries entries, OwnConsent consent, Clock clock) {
        this.openCard = openCard;
        this.entries = entries;
        this.consent = consent;
        this.clock = clock;
    }

    @GetMapping("/saya/{secret}/persetujuan")
    Screen show(@PathVariable String secret) {
        try (var opened = openCard.open(secret)) {
            return Screen.of("kpm/persetujuan", new Page(opened.path(), consent.of(life(opened))));
        }
    }

    @PostMapping("/saya/{secret}/persetujuan/pencabutan")
    Screen withdraw(@PathVariable String secret, @RequestParam(defaultValue = "") String keperluan) {
        try (var opened = openCard.open(secret)) {
            consent.withdraw(opened, life(opened), keperluan, Jakarta.today(clock));
            return Screen.to(opened.path() + "/persetujuan")
                    .saying(
                            Flash.done(
                                    "Izin dicabut. Pemakaian data harus berhenti dalam 3 hari. Bantuan Anda tidak berkurang karenanya.",
                                    "Consent is withdrawn. The use of the data must stop within 3 days. Your aid does not shrink for it."));
        }
    }

    private Life life(OpenCard.Opened opened) {
        return Life.of(
                entries.of(opened.family()).stream().map(KeptEntry::entry).toList());
    }

    public record Page(String path, List<OwnConsent.Line> lines) {}
}
