package id.prokus.kpm;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A family complains. */
@Component
class Complain {

    /** Whoever found a card could fill the desk of a Dinas with it. */
    private static final int OPEN_AT_ONCE = 5;

    private final Complaints complaints;
    private final Trail trail;
    private final Clock clock;

    Complain(Complaints complaints, Trail trail, Clock clock) {
        this.complaints = complaints;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param sending made by the form, so that sending twice complains once
     * @throws Refusal {@code kpm.about-missing}, {@code kpm.words-missing}, {@code kpm.complaints-open}, {@code
     *     kpm.words-too-long}
     */
    @Transactional
    void complain(OpenCard.Opened opened, UUID sending, String about, String typed) {
        About subject = About.find(about)
                .orElseThrow(() -> new Refusal(
                        "kpm.about-missing",
                        new Text(
                                "Pilih dahulu pengaduannya tentang apa.",
                                "Choose first what the complaint is about.")));
        String words = OwnWords.read(typed);
        if (subject == About.LAIN && words.isEmpty()) {
            throw new Refusal(
                    "kpm.words-missing", new Text("Ceritakan dahulu masalahnya.", "Tell first what the matter is."));
        }
        if (complaints.of(opened.family()).stream()
                        .filter(one -> one.answered().isEmpty() && !one.id().equals(sending))
                        .count()
                >= OPEN_AT_ONCE) {
            throw new Refusal(
                    "kpm.complaints-open",
                    new Text(
                            "Masih ada %d pengaduan Anda yang menunggu jawaban. Tunggu jawabannya dahulu."
                                    .formatted(OPEN_AT_ONCE),
                            "%d complaints of yours still wait for an answer. Wait for it first."
                                    .formatted(OPEN_AT_ONCE)));
        }
        if (complaints.add(sending, opened, subject, words, clock.instant())) {
            trail.record(
                    OpenCard.FAMILY,
                    "kpm.complaint-made",
                    sending.toString(),
                    subject.code(),
                    opened.head().regency());
        }
    }
}
