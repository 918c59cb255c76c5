package id.prokus.monitoring.review;

import id.prokus.access.DelegateDuty;
import id.prokus.access.Delegation;
import id.prokus.access.Delegations;
import id.prokus.access.Mandate;
import id.prokus.access.Standing;
import id.prokus.place.Regions;
import id.prokus.vocabulary.IsoDay;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Pelimpahan: one's duty to approve goes to somebody else while one is away. */
@Controller
@Needs(Right.APPROVE)
class DelegationController {

    private final DelegateDuty delegateDuty;
    private final Delegations delegations;
    private final Regions regions;
    private final Clock clock;

    DelegationController(DelegateDuty delegateDuty, Delegations delegations, Regions regions, Clock clock) {
        this.delegateDuty = delegateDuty;
        this.delegations = delegations;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/pelimpahan")
    Screen show(Standing standing) {
        return Screen.of(
                "monitoring/review/pelimpahan", page(standing, new DelegationForm("", "", "", ""), new Text("", "")));
    }

    @PostMapping("/pelimpahan")
    Screen delegate(DelegationForm form, Standing standing) {
        try {
            delegateDuty.delegate(
                    standing,
                    form.duty(),
                    form.kepada(),
                    IsoDay.read(form.mulai()).orElse(LocalDate.MIN),
                    IsoDay.read(form.sampai()).orElse(LocalDate.MIN));
        } catch (Refusal refusal) {
            return Screen.of("monitoring/review/pelimpahan", page(standing, form, refusal.sentence()))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Screen.to("/pelimpahan")
                .saying(Flash.done(
                        "Tugas dilimpahkan. Setiap persetujuan mencatat bahwa itu atas nama Anda.",
                        "The duty was handed over. Each approval records that it is on your behalf."));
    }

    @PostMapping("/pelimpahan/{id}/pengakhiran")
    Screen end(@PathVariable UUID id, Standing standing) {
        try {
            delegateDuty.end(standing.account(), id);
        } catch (Refusal refusal) {
            return Screen.to("/pelimpahan").saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/pelimpahan").saying(Flash.done("Pelimpahan diakhiri.", "It has ended."));
    }

    private Page page(Standing standing, DelegationForm form, Text problem) {
        LocalDate today = Jakarta.today(clock);
        return new Page(
                standing.mandates().stream()
                        .filter(mandate -> mandate.role().allows(Right.APPROVE))
                        .filter(mandate -> delegations.by(mandate.id()).isEmpty())
                        .toList(),
                delegations.of(standing.account()),
                form,
                problem,
                today,
                regions);
    }

    /** @param tugas the duty's id */
    public record DelegationForm(String tugas, String kepada, String mulai, String sampai) {

        UUID duty() {
            return tugas.matches("[0-9a-f-]{36}") ? UUID.fromString(tugas) : new UUID(0, 0);
        }
    }

    public record Page(
            List<Mandate> duties,
            List<Delegation> delegations,
            DelegationForm form,
            Text problem,
            LocalDate today,
            Regions regions) {

        public String where(String place) {
            return place.isEmpty() ? "Indonesia" : regions.nameOf(place);
        }
    }
}
