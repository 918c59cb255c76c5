package id.prokus.programme;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import id.prokus.web.Flash;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An edition's quotas as a tree, with every sum beside what it should be. */
@Controller
@Needs(Right.CONFIGURE)
class QuotaController {

    private static final String TREE = "/edisi/{key}/kuota";
    private static final QuotaForm EMPTY = new QuotaForm("", "", "", "", "", "");

    private final Editions editions;
    private final Quotas quotas;
    private final ChangeQuotas changeQuotas;

    QuotaController(Editions editions, Quotas quotas, ChangeQuotas changeQuotas) {
        this.editions = editions;
        this.quotas = quotas;
        this.changeQuotas = changeQuotas;
    }

    /**
     * @param ubah the quota to change
     * @param dalam the quota to add a part to
     */
    @Needs({})
    @GetMapping(TREE)
    Screen show(
            @PathVariable String key,
            @RequestParam Optional<UUID> ubah,
            @RequestParam Optional<UUID> dalam,
            TableForm asked) {
        QuotaTree tree = quotas.of(editions.get(key).edition());
        if (ubah.isPresent()) {
            Quota changed = tree.get(ubah.get());
            return Screen.of("programme/kuota", page(key, asked, QuotaForm.of(changed), Optional.of(changed)));
        }
        QuotaForm form = dalam.map(parent -> EMPTY.within(tree.get(parent))).orElse(EMPTY);
        return Screen.of("programme/kuota", page(key, asked, form, Optional.empty()));
    }

    @PostMapping(TREE)
    Screen add(@PathVariable String key, QuotaForm form, Actor actor) {
        return done(
                key,
                form,
                Optional.empty(),
                () -> changeQuotas.add(actor, key, form.quota(TimeOrderedId.next())),
                Flash.done("Kuota ditambahkan.", "The quota was added."));
    }

    @PostMapping(TREE + "/{id}")
    Screen change(@PathVariable String key, @PathVariable UUID id, QuotaForm form, Actor actor) {
        return done(
                key,
                form,
                Optional.of(id),
                () -> changeQuotas.change(actor, key, id, form.kode(), form.nama(), form.families(), form.sumber()),
                Flash.done("Perubahan disimpan.", "The change was saved."));
    }

    @PostMapping(TREE + "/{id}/penghapusan")
    Screen remove(@PathVariable String key, @PathVariable UUID id, Actor actor) {
        return done(
                key,
                EMPTY,
                Optional.empty(),
                () -> changeQuotas.remove(actor, key, id),
                Flash.done("Kuota dihapus.", "The quota was removed."));
    }

    @PostMapping(TREE + "/penetapan")
    Screen set(@PathVariable String key, Actor actor) {
        return done(
                key,
                EMPTY,
                Optional.empty(),
                () -> changeQuotas.set(actor, key),
                Flash.done("Kuota ditetapkan.", "The quotas are set."));
    }

    @PostMapping(TREE + "/pembatalan")
    Screen release(@PathVariable String key, Actor actor) {
        return done(
                key,
                EMPTY,
                Optional.empty(),
                () -> changeQuotas.release(actor, key),
                Flash.done("Penetapan kuota dibatalkan; kuota dapat diubah.", "The quotas may be changed again."));
    }

    private Screen done(String key, QuotaForm form, Optional<UUID> changing, Runnable change, Flash done) {
        try {
            change.run();
        } catch (Refusal refusal) {
            Optional<Quota> changed = changing.flatMap(
                    id -> quotas.of(editions.get(key).edition()).find(id));
            return Screen.of("programme/kuota", page(key, TableForm.ALL, form, changed))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/edisi/" + key + "/kuota").saying(done);
    }

    private Page page(String key, TableForm asked, QuotaForm form, Optional<Quota> changing) {
        KnownEdition known = editions.get(key);
        QuotaTree tree = quotas.of(known.edition());
        return new Page(
                known,
                tree,
                ListPage.ofAll(
                        asked.address("/edisi/" + key + "/kuota"),
                        EditionTables.quotas(tree, asked),
                        line -> line.quota().id().toString()),
                form,
                changing);
    }

    /**
     * What may be sent.
     *
     * @param induk the id of the whole; empty for the nation's quota
     */
    public record QuotaForm(String induk, String tingkat, String kode, String nama, String jumlah, String sumber) {

        public QuotaForm {
            induk = Typed.line(induk);
            tingkat = Typed.line(tingkat);
            kode = Typed.line(kode).replace(".", "");
            nama = Typed.line(nama);
            jumlah = Typed.line(jumlah);
            sumber = Typed.line(sumber);
        }

        static QuotaForm of(Quota quota) {
            return new QuotaForm(
                    quota.parent().map(UUID::toString).orElse(""),
                    quota.level().code(),
                    quota.code(),
                    quota.label(),
                    Format.INDONESIAN.number(quota.families()),
                    quota.source());
        }

        QuotaForm within(Quota parent) {
            return new QuotaForm(parent.id().toString(), tingkat, kode, nama, jumlah, sumber);
        }

        int families() {
            return Typed.count(jumlah).orElse(0);
        }

        /** What is no id at all is the id of nothing, which is refused like any that is gone. */
        private UUID parent() {
            try {
                return UUID.fromString(induk);
            } catch (IllegalArgumentException e) {
                return new UUID(0, 0);
            }
        }

        Quota quota(UUID id) {
            return new Quota(
                    id,
                    induk.isEmpty() ? Optional.empty() : Optional.of(parent()),
                    QuotaLevel.of(tingkat).orElse(QuotaLevel.NATION),
                    kode,
                    nama,
                    families(),
                    sumber);
        }
    }

    /** @param changing the quota that the form is about; empty for a new one */
    public record Page(
            KnownEdition known,
            QuotaTree tree,
            ListPage<QuotaTree.Line> shown,
            QuotaForm form,
            Optional<Quota> changing) {

        Map<String, Text> levels() {
            Map<String, Text> levels = new LinkedHashMap<>();
            for (QuotaLevel level : QuotaLevel.values()) {
                levels.put(level.code(), level.label());
            }
            return levels;
        }

        public boolean mayChange() {
            return known.open() && known.quotaSet().isEmpty();
        }

        /** What a new quota would be a part of; empty for the nation's. */
        public Optional<Quota> within() {
            return tree.quotas().stream()
                    .filter(quota -> quota.id().toString().equals(form.induk()))
                    .findFirst();
        }
    }
}
