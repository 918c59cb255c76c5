package id.prokus.programme;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Next year's edition begins as a copy of this year's. */
@Component
public class CopyEdition {

    private final Editions editions;
    private final WholeEditions wholeEditions;
    private final Terms terms;
    private final Schemes schemes;
    private final Rounds rounds;
    private final Quotas quotas;
    private final Trail trail;

    CopyEdition(
            Editions editions,
            WholeEditions wholeEditions,
            Terms terms,
            Schemes schemes,
            Rounds rounds,
            Quotas quotas,
            Trail trail) {
        this.editions = editions;
        this.wholeEditions = wholeEditions;
        this.terms = terms;
        this.schemes = schemes;
        this.rounds = rounds;
        this.quotas = quotas;
        this.trail = trail;
    }

    /**
     * Everything but the state of rounds, whose dates move by the years between. Every source says that it was copied: what a
     * newspaper wrote about one year is no fact about another.
     *
     * @return the copy
     * @throws Refusal {@code programme.edition-exists} or {@code programme.edition-unnamed}
     */
    @Transactional
    public Edition copy(Actor actor, String key, String name, int year) {
        WholeEdition original = wholeEditions.get(key);
        Edition copy = editions.opened(new Edition(name, year)).edition();
        if (!wholeEditions.get(copy.key()).empty()) {
            throw new Refusal(
                    "programme.edition-exists",
                    new Text(
                            "%s sudah ada isinya. Pilih tahun atau nama program lain, atau ubah edisi itu."
                                    .formatted(copy.title()),
                            "%s is there already. Choose another year or programme, or change that edition."
                                    .formatted(copy.title())));
        }
        Edition from = original.known().edition();
        original.terms()
                .forEach((list, entries) -> entries.forEach(term -> terms.add(
                        copy,
                        list,
                        new Term(term.code(), term.label(), term.rule(), term.note(), from(from, term.source())))));
        original.schemes()
                .forEach(scheme -> schemes.add(copy, scheme.with(TimeOrderedId.next(), from(from, scheme.source()))));
        original.rounds()
                .forEach(round -> rounds.add(
                        copy,
                        new Round(
                                TimeOrderedId.next(),
                                round.kind(),
                                round.label(),
                                round.dates().map(days -> days.years(year - from.year())),
                                Round.State.PLANNED,
                                round.note(),
                                from(from, round.source()))));
        copyQuotas(copy, from, original.quotas());
        editions.copied(copy, from);
        trail.record(actor, "programme.edition-copied", copy.key(), "dari " + from.key());
        return copy;
    }

    private void copyQuotas(Edition copy, Edition from, QuotaTree tree) {
        Map<UUID, UUID> ids = new HashMap<>();
        for (QuotaTree.Line line : tree.lines()) {
            Quota quota = line.quota();
            UUID id = TimeOrderedId.next();
            ids.put(quota.id(), id);
            quotas.add(
                    copy,
                    new Quota(
                            id,
                            quota.parent().flatMap(parent -> Optional.ofNullable(ids.get(parent))),
                            quota.level(),
                            quota.code(),
                            quota.label(),
                            quota.families(),
                            from(from, quota.source())));
        }
    }

    /** A copy of a copy keeps only where it came from first. */
    private static String from(Edition original, String source) {
        if (source.isEmpty() || source.startsWith("Disalin dari ")) {
            return source;
        }
        return "Disalin dari " + original.title() + ": " + source;
    }
}
