package id.prokus.organisation;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.TimeOrderedId;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An incubator's agreements, and what it serves under them. */
@Controller
@Needs(Right.CONFIGURE)
class AgreementController {

    private final ShowOffice showOffice;
    private final SignAgreement signAgreement;
    private final CompleteAgreement completeAgreement;
    private final ServeRegency serveRegency;
    private final LeaveRegency leaveRegency;

    AgreementController(
            ShowOffice showOffice,
            SignAgreement signAgreement,
            CompleteAgreement completeAgreement,
            ServeRegency serveRegency,
            LeaveRegency leaveRegency) {
        this.showOffice = showOffice;
        this.signAgreement = signAgreement;
        this.completeAgreement = completeAgreement;
        this.serveRegency = serveRegency;
        this.leaveRegency = leaveRegency;
    }

    @PostMapping("/organisasi/{id}/perjanjian")
    Screen sign(@PathVariable UUID id, AgreementForm form, Actor actor) {
        try {
            signAgreement.sign(actor, form.agreement(id));
        } catch (Refusal refusal) {
            return showOffice.again(id, form.typed("perjanjian"), refusal);
        }
        return Screen.to("/organisasi/" + id).saying(Flash.done("Perjanjian dicatat.", "The agreement is on record."));
    }

    @PostMapping("/organisasi/{id}/perjanjian/{agreement}/kelengkapan")
    Screen complete(@PathVariable UUID id, @PathVariable UUID agreement, AgreementForm form, Actor actor) {
        try {
            completeAgreement.complete(
                    actor,
                    id,
                    agreement,
                    form.nomor().orElse("").strip(),
                    Days.read(form.tanggal()),
                    Days.read(form.sejak(), form.sampai()));
        } catch (Refusal refusal) {
            return showOffice.again(id, form.typed("perjanjian-" + agreement), refusal);
        }
        return Screen.to("/organisasi/" + id)
                .saying(Flash.done("Perjanjian dilengkapi.", "The agreement was completed."));
    }

    @PostMapping("/organisasi/{id}/wilayah")
    Screen serve(@PathVariable UUID id, AreaForm form, Actor actor) {
        try {
            serveRegency.serve(
                    actor,
                    TimeOrderedId.next(),
                    ShowOffice.chosen(form.perjanjian()).orElseThrow(Refused::agreementUnknown),
                    RegionCodes.read(form.kabupaten().orElse("")),
                    Days.read(form.sejak(), form.sampai()),
                    form.sumber().orElse("").strip());
        } catch (Refusal refusal) {
            return showOffice.again(id, form.typed(), refusal);
        }
        return Screen.to("/organisasi/" + id)
                .saying(Flash.done("Wilayah layanan ditambahkan.", "The service area was added."));
    }

    @PostMapping("/organisasi/{id}/wilayah/{area}/pengakhiran")
    Screen leave(@PathVariable UUID id, @PathVariable UUID area, Optional<String> sampai, Actor actor) {
        try {
            leaveRegency.leave(actor, id, area, Days.read(sampai));
        } catch (Refusal refusal) {
            return showOffice.again(id, new Typed("wilayah-" + area, Map.of("sampai", sampai.orElse(""))), refusal);
        }
        return Screen.to("/organisasi/" + id)
                .saying(Flash.done("Layanan di wilayah itu diakhiri.", "Serving that area was ended."));
    }

    record AgreementForm(
            Optional<String> nomor,
            Optional<String> tanggal,
            Optional<String> edisi,
            Optional<String> pihak,
            Optional<String> mitra,
            Optional<String> sejak,
            Optional<String> sampai,
            Optional<String> sumber) {

        Agreement agreement(UUID incubator) {
            return new Agreement(
                    TimeOrderedId.next(),
                    nomor.orElse("").strip(),
                    Days.read(tanggal),
                    edisi.orElse("").strip(),
                    ShowOffice.chosen(pihak).orElseThrow(Refused::officeUnknown),
                    incubator,
                    ShowOffice.chosen(mitra),
                    Days.read(sejak, sampai),
                    sumber.orElse("").strip());
        }

        Typed typed(String name) {
            return new Typed(
                    name,
                    Map.of(
                            "nomor", nomor.orElse(""),
                            "tanggal", tanggal.orElse(""),
                            "edisi", edisi.orElse(""),
                            "pihak", pihak.orElse(""),
                            "mitra", mitra.orElse(""),
                            "sejak", sejak.orElse(""),
                            "sampai", sampai.orElse(""),
                            "sumber", sumber.orElse("")));
        }
    }

    record AreaForm(
            Optional<String> perjanjian,
            Optional<String> kabupaten,
            Optional<String> sejak,
            Optional<String> sampai,
            Optional<String> sumber) {

        Typed typed() {
            return new Typed(
                    "wilayah",
                    Map.of(
                            "perjanjian", perjanjian.orElse(""),
                            "kabupaten", kabupaten.orElse(""),
                            "sejak", sejak.orElse(""),
                            "sampai", sampai.orElse(""),
                            "sumber", sumber.orElse("")));
        }
    }
}
