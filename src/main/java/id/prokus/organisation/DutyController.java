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

/** The posts of an office, and who holds them. */
@Controller
@Needs(Right.CONFIGURE)
class DutyController {

    private final ShowOffice showOffice;
    private final PostKinds kinds;
    private final Persons persons;
    private final AddPost addPost;
    private final GiveDuty giveDuty;
    private final EndDuty endDuty;
    private final Posts posts;

    DutyController(
            ShowOffice showOffice,
            PostKinds kinds,
            Persons persons,
            AddPost addPost,
            GiveDuty giveDuty,
            EndDuty endDuty,
            Posts posts) {
        this.showOffice = showOffice;
        this.kinds = kinds;
        this.persons = persons;
        this.addPost = addPost;
        this.giveDuty = giveDuty;
        this.endDuty = endDuty;
        this.posts = posts;
    }

    @PostMapping("/organisasi/{id}/jabatan")
    Screen addPost(@PathVariable UUID id, Optional<String> jenis, Optional<String> wilayah, Actor actor) {
        try {
            var kind = kinds.find(jenis.orElse("")).orElseThrow(Refused::kindUnknown);
            addPost.add(actor, new Post(TimeOrderedId.next(), kind, id, RegionCodes.read(wilayah.orElse(""))));
        } catch (Refusal refusal) {
            return showOffice.again(
                    id,
                    new Typed("jabatan", Map.of("jenis", jenis.orElse(""), "wilayah", wilayah.orElse(""))),
                    refusal);
        }
        return Screen.to("/organisasi/" + id).saying(Flash.done("Jabatan ditambahkan.", "The post was added."));
    }

    @PostMapping("/organisasi/{id}/tugas")
    Screen give(@PathVariable UUID id, DutyForm form, Actor actor) {
        try {
            giveDuty.give(actor, duty(id, form));
        } catch (Refusal refusal) {
            return showOffice.again(id, form.typed(), refusal);
        }
        return Screen.to("/organisasi/" + id).saying(Flash.done("Tugas diberikan.", "The duty was given."));
    }

    @PostMapping("/organisasi/{id}/tugas/{duty}/pengakhiran")
    Screen end(
            @PathVariable UUID id,
            @PathVariable UUID duty,
            Optional<String> sejak,
            Optional<String> sampai,
            Actor actor) {
        try {
            endDuty.end(actor, id, duty, Days.read(sejak, sampai));
        } catch (Refusal refusal) {
            return showOffice.again(
                    id,
                    new Typed("tugas-" + duty, Map.of("sejak", sejak.orElse(""), "sampai", sampai.orElse(""))),
                    refusal);
        }
        return Screen.to("/organisasi/" + id).saying(Flash.done("Tugas diakhiri.", "The duty was ended."));
    }

    private Duty duty(UUID office, DutyForm form) {
        var post = ShowOffice.chosen(form.jabatan())
                .flatMap(posts::find)
                .filter(found -> found.office().equals(office))
                .orElseThrow(RefusedPeople::postUnknown);
        var held = Days.read(form.sejak(), form.sampai());
        return new Duty(
                TimeOrderedId.next(),
                post.id(),
                persons.called(form.orang().orElse("")),
                held,
                held.until().isPresent() || form.selesai().isPresent(),
                form.keterangan().orElse("").strip(),
                form.sumber().orElse("").strip());
    }

    /** @param selesai ticked where it has ended on a day that is not known */
    record DutyForm(
            Optional<String> jabatan,
            Optional<String> orang,
            Optional<String> sejak,
            Optional<String> sampai,
            Optional<String> selesai,
            Optional<String> keterangan,
            Optional<String> sumber) {

        Typed typed() {
            return new Typed(
                    "tugas",
                    Map.of(
                            "jabatan", jabatan.orElse(""),
                            "orang", orang.orElse(""),
                            "sejak", sejak.orElse(""),
                            "sampai", sampai.orElse(""),
                            "selesai", selesai.orElse(""),
                            "keterangan", keterangan.orElse(""),
                            "sumber", sumber.orElse("")));
        }
    }
}
