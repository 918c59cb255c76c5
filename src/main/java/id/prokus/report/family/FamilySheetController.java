package id.prokus.report.family;

import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.registry.timeline.FamilySections;
import id.prokus.registry.timeline.Timeline;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheet of one family, to be printed. */
@Controller
@Needs(Right.FAMILIES)
class FamilySheetController {

    private final FamilyHeads heads;
    private final Timeline timeline;
    private final FamilySections sections;
    private final EntryKinds kinds;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    FamilySheetController(
            FamilyHeads heads,
            Timeline timeline,
            FamilySections sections,
            EntryKinds kinds,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.heads = heads;
        this.timeline = timeline;
        this.sections = sections;
        this.kinds = kinds;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/keluarga/{id}/lembar.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable UUID id, Actor actor) {
        FamilyHead head = heads.get(id);
        LocalDate today = Jakarta.today(clock);
        Timeline.Told told = timeline.of(id, today);
        byte[] pdf = new FamilySheet(
                        head,
                        regions.nameOf(head.regency()),
                        sections.facts(id, told.life(), today),
                        List.copyOf(told.life().standing(today, kinds).values()),
                        told.lines(),
                        today,
                        clock.instant(),
                        actor.name())
                .pdf();
        trail.record(actor, "report.family-sheet-taken", id.toString(), "", head.regency());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename("lembar-keluarga.pdf")
                                .build()
                                .toString())
                .body(pdf);
    }
}
