package id.prokus.kpm;

import id.prokus.access.Trail;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.registry.timeline.Life;
import id.prokus.vocabulary.Actor;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A family's cash book by month, beside what others report; for whoever walks with it. */
@Controller
@Needs(Right.FAMILIES)
class CashController {

    private final FamilyHeads heads;
    private final Entries entries;
    private final Trail trail;

    CashController(FamilyHeads heads, Entries entries, Trail trail) {
        this.heads = heads;
        this.entries = entries;
        this.trail = trail;
    }

    @GetMapping("/keluarga/{id}/buku-kas")
    Screen show(@PathVariable UUID id, Actor actor) {
        FamilyHead head = heads.get(id);
        Life life = Life.of(entries.of(id).stream().map(KeptEntry::entry).toList());
        trail.record(actor, "registry.family-viewed", id.toString(), "buku kas", head.regency());
        return Screen.of(
                "kpm/buku-kas",
                new Page(
                        head,
                        CashBook.of(life).months().stream()
                                .map(month -> new Line(month, CashSection.reported(life, month.month())))
                                .toList()));
    }

    /** @param reported the turnover that others report of the month; empty where nobody does */
    public record Line(CashBook.Month month, Optional<Long> reported) {}

    public record Page(FamilyHead head, List<Line> lines) {}
}
