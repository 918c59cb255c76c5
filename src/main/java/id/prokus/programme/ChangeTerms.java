package id.prokus.programme;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody changes one of an edition's lists. Every change refuses {@code programme.edition-closed}. */
@Component
public class ChangeTerms {

    private final Editions editions;
    private final Terms terms;
    private final Schemes schemes;
    private final Trail trail;
    private final ApplicationEventPublisher publisher;

    ChangeTerms(Editions editions, Terms terms, Schemes schemes, Trail trail, ApplicationEventPublisher publisher) {
        this.editions = editions;
        this.terms = terms;
        this.schemes = schemes;
        this.trail = trail;
        this.publisher = publisher;
    }

    /** @throws Refusal {@code programme.code-taken} */
    @Transactional
    public void add(Actor actor, String key, TermList list, Term term) {
        Edition edition = editions.toChange(key).edition();
        if (terms.find(edition, list, term.code()).isPresent()) {
            throw new Refusal(
                    "programme.code-taken",
                    new Text(
                            "Kode \"%s\" sudah dipakai dalam daftar ini. Pilih kode lain, atau ubah baris yang sudah ada."
                                    .formatted(term.code()),
                            "The code \"%s\" is in this list already. Choose another, or change the entry that has it."
                                    .formatted(term.code())));
        }
        terms.add(edition, list, term);
        trail.record(actor, "programme.term-added", subject(key, list, term.code()));
        publisher.publishEvent(new TermsChanged(list));
    }

    /** @throws Refusal {@code programme.term-unknown} */
    @Transactional
    public void change(Actor actor, String key, TermList list, Term term) {
        Edition edition = editions.toChange(key).edition();
        Term before = terms.find(edition, list, term.code()).orElseThrow(ChangeTerms::unknown);
        terms.change(edition, list, term);
        trail.record(
                actor,
                "programme.term-changed",
                subject(key, list, term.code()),
                before.label().indonesian() + " [" + before.rule() + "] -> "
                        + term.label().indonesian() + " [" + term.rule() + "]");
        publisher.publishEvent(new TermsChanged(list));
    }

    /** @throws Refusal {@code programme.term-in-use} */
    @Transactional
    public void remove(Actor actor, String key, TermList list, String code) {
        Edition edition = editions.toChange(key).edition();
        if (list == TermList.PARTICIPANT) {
            schemes.of(edition).stream()
                    .filter(scheme -> scheme.participant().equals(code))
                    .findFirst()
                    .ifPresent(scheme -> {
                        throw inUse(scheme);
                    });
        }
        terms.remove(edition, list, code);
        trail.record(actor, "programme.term-removed", subject(key, list, code));
        publisher.publishEvent(new TermsChanged(list));
    }

    @Transactional
    public void move(Actor actor, String key, TermList list, String code, String direction) {
        Edition edition = editions.toChange(key).edition();
        List<String> codes = terms.of(edition, list).stream().map(Term::code).toList();
        terms.reorder(edition, list, Move.of(direction).in(codes, code));
        trail.record(actor, "programme.term-moved", subject(key, list, code), direction);
        publisher.publishEvent(new TermsChanged(list));
    }

    static Refusal unknown() {
        return new Refusal(
                "programme.term-unknown",
                new Text(
                        "Baris ini tidak ada lagi. Muat ulang daftarnya.", "This entry is gone. Load the list again."));
    }

    private static Refusal inUse(Scheme scheme) {
        return new Refusal(
                "programme.term-in-use",
                new Text(
                        "Jenis peserta ini dipakai oleh skema \"%s\". Ubah atau hapus skemanya dahulu."
                                .formatted(scheme.name()),
                        "The scheme \"%s\" uses this participant type. Change or remove the scheme first."
                                .formatted(scheme.name())));
    }

    private static String subject(String key, TermList list, String code) {
        return key + "/" + list.code() + "/" + code;
    }
}
