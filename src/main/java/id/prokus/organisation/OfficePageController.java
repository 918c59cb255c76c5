package id.prokus.organisation;

import id.prokus.place.Region;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.TimeOrderedId;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One office: shown, added, renamed, closed. */
@Controller
@Needs(Right.CONFIGURE)
class OfficePageController {

    private final ShowOffice showOffice;
    private final Offices offices;
    private final RegionCodes regions;
    private final AddOffice addOffice;
    private final RenameOffice renameOffice;
    private final CloseOffice closeOffice;

    OfficePageController(
            ShowOffice showOffice,
            Offices offices,
            RegionCodes regions,
            AddOffice addOffice,
            RenameOffice renameOffice,
            CloseOffice closeOffice) {
        this.showOffice = showOffice;
        this.offices = offices;
        this.regions = regions;
        this.addOffice = addOffice;
        this.renameOffice = renameOffice;
        this.closeOffice = closeOffice;
    }

    @Needs({})
    @GetMapping("/organisasi/{id}")
    Screen show(@PathVariable UUID id) {
        return showOffice.show(id);
    }

    @GetMapping("/organisasi/baru")
    Screen blank(Optional<UUID> induk) {
        var parent = induk.map(UUID::toString).orElse("");
        return Screen.of("organisation/baru", page(new Typed("lembaga", Map.of("induk", parent))));
    }

    @PostMapping("/organisasi/baru")
    Screen add(OfficeForm form, Actor actor) {
        var id = TimeOrderedId.next();
        try {
            addOffice.add(actor, form.office(id));
        } catch (Refusal refusal) {
            return Screen.of("organisation/baru", page(form.typed()))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/organisasi/" + id).saying(Flash.done("Lembaga ditambahkan.", "The office was added."));
    }

    @PostMapping("/organisasi/{id}/nama")
    Screen rename(@PathVariable UUID id, Optional<String> nama, Actor actor) {
        try {
            renameOffice.rename(actor, id, nama.orElse("").strip());
        } catch (Refusal refusal) {
            return showOffice.again(id, new Typed("nama", Map.of("nama", nama.orElse(""))), refusal);
        }
        return Screen.to("/organisasi/" + id)
                .saying(Flash.done(
                        "Nama diganti; nama lama tetap dapat dicari.", "Renamed; the former name still finds it."));
    }

    @PostMapping("/organisasi/{id}/penutupan")
    Screen close(@PathVariable UUID id, Optional<String> sampai, Actor actor) {
        try {
            closeOffice.close(actor, id, Days.read(sampai));
        } catch (Refusal refusal) {
            return showOffice.again(id, new Typed("penutupan", Map.of("sampai", sampai.orElse(""))), refusal);
        }
        return Screen.to("/organisasi/" + id).saying(Flash.done("Lembaga ditutup.", "The office was closed."));
    }

    private Page page(Typed typed) {
        return new Page(typed, offices.all(), regions.provinces(), regions.regencies());
    }

    record OfficeForm(
            Optional<String> jenis,
            Optional<String> nama,
            Optional<String> induk,
            Optional<String> wilayah,
            Optional<String> sejak,
            Optional<String> sampai,
            Optional<String> sumber) {

        Office office(UUID id) {
            return new Office(
                    id,
                    OfficeKind.of(jenis.orElse("")).orElseThrow(Refused::kindUnknown),
                    nama.orElse("").strip(),
                    ShowOffice.chosen(induk),
                    RegionCodes.read(wilayah.orElse("")),
                    Days.read(sejak, sampai),
                    sumber.orElse("").strip());
        }

        Typed typed() {
            return new Typed(
                    "lembaga",
                    Map.of(
                            "jenis", jenis.orElse(""),
                            "nama", nama.orElse(""),
                            "induk", induk.orElse(""),
                            "wilayah", wilayah.orElse(""),
                            "sejak", sejak.orElse(""),
                            "sampai", sampai.orElse(""),
                            "sumber", sumber.orElse("")));
        }
    }

    /** @param parents to choose from, as are the regions */
    public record Page(Typed typed, List<Office> parents, List<Region> provinces, List<Region> regencies) {}
}
