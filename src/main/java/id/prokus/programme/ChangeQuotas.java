package id.prokus.programme;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody plans an edition's quotas and sets them. Every change refuses {@code programme.edition-closed}, and all but
 * {@link #release} refuse {@code programme.quota-set} once they are set.
 */
@Component
public class ChangeQuotas {

    private final Editions editions;
    private final Quotas quotas;
    private final Trail trail;

    ChangeQuotas(Editions editions, Quotas quotas, Trail trail) {
        this.editions = editions;
        this.quotas = quotas;
        this.trail = trail;
    }

    /** @throws Refusal {@code programme.quota-twice}, {@code programme.quota-level} or {@code programme.quota-unknown} */
    @Transactional
    public void add(Actor actor, String key, Quota quota) {
        Edition edition = toPlan(key);
        QuotaTree tree = quotas.of(edition);
        demandPlace(tree, quota);
        demandOnce(tree, quota);
        quotas.add(edition, quota);
        trail.record(actor, "programme.quota-added", subject(key, quota.id()), told(quota));
    }

    /**
     * Its level and place in the tree stay. A source that said another number is no source of this one: left as it was, it
     * is taken away.
     *
     * @throws Refusal {@code programme.quota-twice} or {@code programme.quota-unknown}
     */
    @Transactional
    public void change(Actor actor, String key, UUID id, String code, String label, int families, String source) {
        Edition edition = toPlan(key);
        QuotaTree tree = quotas.of(edition);
        Quota before = tree.get(id);
        String stillTrue = families != before.families() && source.equals(before.source()) ? "" : source;
        Quota after = new Quota(id, before.parent(), before.level(), code, label, families, stillTrue);
        demandOnce(tree, after);
        quotas.change(edition, after);
        trail.record(actor, "programme.quota-changed", subject(key, id), told(before) + " -> " + told(after));
    }

    /** @throws Refusal {@code programme.quota-has-parts} or {@code programme.quota-unknown} */
    @Transactional
    public void remove(Actor actor, String key, UUID id) {
        Edition edition = toPlan(key);
        QuotaTree tree = quotas.of(edition);
        Quota quota = tree.get(id);
        if (tree.quotas().stream().anyMatch(part -> part.parent().equals(Optional.of(id)))) {
            throw new Refusal(
                    "programme.quota-has-parts",
                    new Text(
                            "\"%s\" masih punya rincian. Hapus rinciannya dahulu.".formatted(quota.label()),
                            "\"%s\" still has parts. Remove them first.".formatted(quota.label())));
        }
        quotas.remove(edition, id);
        trail.record(actor, "programme.quota-removed", subject(key, id), told(quota));
    }

    /** @throws Refusal {@code programme.quota-does-not-add-up} or {@code programme.quota-empty} */
    @Transactional
    public void set(Actor actor, String key) {
        Edition edition = toPlan(key);
        QuotaTree tree = quotas.of(edition);
        if (tree.whole().isEmpty()) {
            throw new Refusal(
                    "programme.quota-empty",
                    new Text(
                            "Belum ada kuota yang dapat ditetapkan. Isi dahulu kuota nasionalnya.",
                            "There is no quota to set. Fill in the national quota first."));
        }
        tree.wrong().stream().findFirst().ifPresent(ChangeQuotas::refuse);
        editions.setQuota(edition, true);
        trail.record(
                actor,
                "programme.quota-set",
                key,
                Format.INDONESIAN.number(tree.families().orElse(0)));
    }

    /** They may be changed again. */
    @Transactional
    public void release(Actor actor, String key) {
        editions.setQuota(editions.toChange(key).edition(), false);
        trail.record(actor, "programme.quota-released", key);
    }

    private Edition toPlan(String key) {
        KnownEdition known = editions.toChange(key);
        if (known.quotaSet().isPresent()) {
            throw new Refusal(
                    "programme.quota-set",
                    new Text(
                            "Kuota edisi ini sudah ditetapkan. Batalkan penetapannya dahulu, lalu ubah.",
                            "The quotas of this edition are set. Release them first, then change them."));
        }
        return known.edition();
    }

    private static void demandPlace(QuotaTree tree, Quota quota) {
        boolean fits = quota.parent().isEmpty()
                ? quota.level() == QuotaLevel.NATION && tree.whole().isEmpty()
                : tree.get(quota.parent().orElseThrow()).level().below().contains(quota.level());
        if (!fits) {
            throw new Refusal(
                    "programme.quota-level",
                    new Text(
                            "Rincian harus lebih dalam daripada induknya: nasional, jenis peserta, provinsi, kabupaten, inkubator, periode. Pilih tingkat lain.",
                            "A part must be deeper than its whole: nation, participant type, province, regency, incubator, period. Choose another level."));
        }
    }

    private static void demandOnce(QuotaTree tree, Quota quota) {
        if (tree.quotas().stream()
                .filter(other -> !other.id().equals(quota.id()))
                .anyMatch(other -> other.parent().equals(quota.parent())
                        && other.level() == quota.level()
                        && other.label().equalsIgnoreCase(quota.label()))) {
            throw new Refusal(
                    "programme.quota-twice",
                    new Text(
                            "\"%s\" sudah ada pada induk yang sama. Ubah baris itu, atau pakai nama lain."
                                    .formatted(quota.label()),
                            "\"%s\" is there already, below the same whole. Change that line, or use another name."
                                    .formatted(quota.label())));
        }
    }

    private static void refuse(QuotaTree.Line line) {
        QuotaTree.Split split = line.splits().stream()
                .filter(one -> one.difference() != 0)
                .findFirst()
                .orElseThrow();
        String label = line.quota().label();
        throw new Refusal(
                "programme.quota-does-not-add-up",
                Warning.text(
                        "Rincian per %s di bawah \"%s\" berjumlah %s, bukan %s (selisih %s). Perbaiki rincian atau induknya, lalu tetapkan lagi.",
                        "The parts by %s below \"%s\" come to %s, not %s (%s apart). Correct the parts or the whole, then set them again.",
                        split.level().label(),
                        label,
                        split.sum(),
                        split.whole(),
                        Math.abs(split.difference())));
    }

    private static String told(Quota quota) {
        return quota.level().code() + " " + quota.label() + ": " + quota.families();
    }

    private static String subject(String key, UUID id) {
        return key + "/" + id;
    }
}
