package id.prokus.registry.twin;

import id.prokus.access.Trail;
import id.prokus.registry.MergeChanged;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Nik;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person says that two families are one, or two, or parts again what was merged. Nothing that was said of either moves:
 * a merge only says how they are read.
 */
@Component
class MergeFamilies {

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .]?\\d){11,}");
    private static final int LONGEST_REASON = 300;

    private final FamilyHeads heads;
    private final Merges merges;
    private final FamilyPairs pairs;
    private final ApplicationEventPublisher publisher;
    private final Trail trail;

    MergeFamilies(
            FamilyHeads heads, Merges merges, FamilyPairs pairs, ApplicationEventPublisher publisher, Trail trail) {
        this.heads = heads;
        this.merges = merges;
        this.pairs = pairs;
        this.publisher = publisher;
        this.trail = trail;
    }

    /**
     * @param kept the family under which both are read from now on
     * @throws Refusal {@code registry.reason-missing}, {@code registry.family-unknown}, {@code registry.already-one}
     */
    @Transactional
    void merge(UUID kept, UUID merged, String reason, Actor actor) {
        String why = reason(reason);
        merges.mergeInTurn();
        FamilyHead head = heads.get(kept);
        heads.get(merged);
        if (!merges.kept(kept).equals(kept) || !merges.kept(merged).equals(merged) || kept.equals(merged)) {
            throw new Refusal(
                    "registry.already-one",
                    new Text(
                            "Salah satu keluarga ini sudah digabung. Buka keluarga gabungannya, atau pisahkan dahulu.",
                            "One of these families is merged already. Open the family it went to, or part them first."));
        }
        merges.add(kept, merged, why, actor);
        publisher.publishEvent(new MergeChanged(Set.of(kept, merged)));
        trail.record(actor, "registry.families-merged", kept.toString(), merged + ": " + why, head.regency());
    }

    /** @throws Refusal {@code registry.reason-missing}, {@code registry.merge-unknown} */
    @Transactional
    void part(UUID merge, String reason, Actor actor) {
        String why = reason(reason);
        merges.mergeInTurn();
        Merge known = merges.find(merge).orElseThrow(MergeFamilies::unknown);
        if (!merges.undo(merge, why, actor)) {
            throw unknown();
        }
        publisher.publishEvent(new MergeChanged(Set.of(known.kept(), known.merged())));
        trail.record(
                actor,
                "registry.families-parted",
                known.kept().toString(),
                known.merged() + ": " + why,
                known.regency());
    }

    /** @throws Refusal {@code registry.reason-missing}, {@code registry.family-unknown} */
    @Transactional
    void apart(UUID one, UUID other, String reason, Actor actor) {
        String why = reason(reason);
        FamilyHead head = heads.get(one);
        if (one.equals(other) || head.id().equals(heads.get(other).id())) {
            throw new Refusal(
                    "registry.already-one",
                    new Text(
                            "Kedua keluarga ini sudah digabung. Pisahkan dahulu.",
                            "These families are merged. Part them first."));
        }
        pairs.apart(one, other, why, actor);
        trail.record(actor, "registry.families-apart", one.toString(), other + ": " + why, head.regency());
    }

    private static String reason(String typed) {
        String plain = typed.replace("\0", "").strip();
        if (plain.isEmpty() || plain.length() > LONGEST_REASON) {
            throw new Refusal(
                    "registry.reason-missing",
                    new Text(
                            "Tulis alasannya, paling panjang 300 huruf, misalnya: KTP dan alamatnya sama, NIK salah satu angka.",
                            "Give the reason, at most 300 letters, such as: same card and address, one digit of the NIK is wrong."));
        }
        return LONG_NUMBER
                .matcher(plain)
                .replaceAll(number -> Nik.mask(number.group().replaceAll("\\D", "")));
    }

    private static Refusal unknown() {
        return new Refusal(
                "registry.merge-unknown",
                new Text(
                        "Penggabungan ini tidak ada, atau sudah dipisahkan. Muat ulang daftarnya.",
                        "There is no such merge, or they were parted already. Load the list again."));
    }
}
