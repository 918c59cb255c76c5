package id.prokus.indicator.ladder;

import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody adds a published figure, or corrects one: what was said before stays, and the last word counts. */
@Component
class RecordLine {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final ReferenceLines lines;
    private final KeepLadder keepLadder;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    RecordLine(ReferenceLines lines, KeepLadder keepLadder, Regions regions, Trail trail, Clock clock) {
        this.lines = lines;
        this.keepLadder = keepLadder;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Refusal {@code indicator.line-unreadable}, or {@code indicator.line-same} where it says what holds already */
    @Transactional
    ReferenceLine record(LineForm form, Actor actor) {
        ReferenceLine line = form.read(regions, clock.instant().atZone(JAKARTA).toLocalDate());
        lines.all()
                .standing(line.subject())
                .filter(before -> before.amount().compareTo(line.amount()) == 0
                        && before.source().equals(line.source())
                        && before.sourceDay().equals(line.sourceDay()))
                .ifPresent(before -> {
                    throw new Refusal(
                            "indicator.line-same",
                            new Text(
                                    "Angka ini sudah tercatat dengan sumber yang sama. Ubah yang perlu diperbaiki.",
                                    "This figure is recorded already, with the same source. Change what is to be corrected."));
                });
        lines.add(line, actor);
        keepLadder.keepUp(line);
        trail.record(
                actor,
                "indicator.line-recorded",
                line.kind().code() + " " + line.from(),
                line.amount().toPlainString(),
                line.place());
        return line;
    }
}
