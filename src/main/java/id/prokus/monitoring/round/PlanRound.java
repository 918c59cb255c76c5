package id.prokus.monitoring.round;

import id.prokus.access.Accounts;
import id.prokus.access.Trail;
import id.prokus.programme.Edition;
import id.prokus.programme.Editions;
import id.prokus.programme.KnownEdition;
import id.prokus.programme.Rounds;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds, plans and assigns the rounds of the editions whose families are listed here. */
@Component
class PlanRound {

    private final Editions editions;
    private final Rounds rounds;
    private final RoundPlans plans;
    private final Accounts accounts;
    private final Trail trail;
    private final Clock clock;

    PlanRound(Editions editions, Rounds rounds, RoundPlans plans, Accounts accounts, Trail trail, Clock clock) {
        this.editions = editions;
        this.rounds = rounds;
        this.plans = plans;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** The latest edition first; rounds without days are not asked yet. */
    List<AskedRound> all() {
        return editions.all().stream()
                .map(KnownEdition::edition)
                .filter(PlanRound::listed)
                .sorted(Comparator.comparingInt(Edition::year).reversed())
                .flatMap(edition -> rounds.of(edition).stream()
                        .map(round -> new AskedRound(edition, round, plans.find(round.id()))))
                .toList();
    }

    /** @throws Refusal {@code monitoring.round-unknown} */
    AskedRound get(String key, UUID id) {
        Edition edition = editions.get(key).edition();
        return rounds.find(edition, id)
                .filter(_ -> listed(edition))
                .map(round -> new AskedRound(edition, round, plans.find(round.id())))
                .orElseThrow(() -> refusal(
                        "monitoring.round-unknown",
                        "Putaran ini tidak ada. Pilih dari daftar putaran.",
                        "There is no such round. Choose one from the list."));
    }

    /**
     * @param percent of each incubator's families; 100 for everybody
     * @throws Refusal {@code monitoring.round-planned}, {@code monitoring.round-percent}, {@code monitoring.round-empty},
     *     {@code monitoring.round-without-days}
     */
    @Transactional
    void plan(AskedRound round, int percent, long seed, Actor actor) {
        if (percent < 1 || percent > 100) {
            throw refusal(
                    "monitoring.round-percent",
                    "Isi bagian keluarga yang ditanyai, dari 1 sampai 100 persen.",
                    "Give the share of families to be asked, from 1 to 100 percent.");
        }
        if (round.round().dates().isEmpty()) {
            throw refusal(
                    "monitoring.round-without-days",
                    "Putaran ini belum bertanggal. Isi hari pertama dan terakhirnya pada halaman edisi.",
                    "This round has no days yet. Give its first and last day on the edition's page.");
        }
        var plan = new RoundPlan(round.id(), percent, seed, actor.name(), clock.instant());
        if (!plans.add(plan)) {
            throw refusal(
                    "monitoring.round-planned",
                    "Putaran ini sudah direncanakan. Contohnya tidak ditarik dua kali.",
                    "This round is planned already. A sample is not drawn twice.");
        }
        int drawn = plan.census() ? 0 : plans.draw(plan, round.edition().year());
        if (!plan.census() && drawn == 0) {
            throw refusal(
                    "monitoring.round-empty",
                    "Edisi ini belum mempunyai keluarga yang ditetapkan, sehingga tidak ada yang ditarik.",
                    "This edition has no families on an SK yet, so that none could be drawn.");
        }
        trail.record(
                actor,
                "monitoring.round-planned",
                round.id().toString(),
                plan.census() ? "sensus" : percent + " persen, " + drawn + " keluarga, benih " + seed);
    }

    /**
     * @return how many
     * @throws Refusal {@code monitoring.assignee-unknown}, {@code monitoring.nobody-chosen}
     */
    @Transactional
    int assign(AskedRound round, Collection<UUID> families, String account, Actor actor) {
        if (families.isEmpty()) {
            throw refusal(
                    "monitoring.nobody-chosen",
                    "Belum ada keluarga yang dicentang. Centang keluarganya, lalu simpan lagi.",
                    "No family is ticked. Tick them and save again.");
        }
        if (accounts.find(account).isEmpty()) {
            throw refusal(
                    "monitoring.assignee-unknown",
                    "Akun itu tidak ada. Tulis nama akun seperti pada halaman Akun.",
                    "There is no such account. Write its name as on the page Accounts.");
        }
        int assigned = plans.assign(
                round, families, account, actor.name(), OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)));
        trail.record(
                actor, "monitoring.round-assigned", round.id().toString(), account + ", " + assigned + " keluarga");
        return assigned;
    }

    /** Families are listed by year for the editions of ProKUS itself. */
    private static boolean listed(Edition edition) {
        return edition.equals(Edition.prokus(edition.year()));
    }

    private static Refusal refusal(String code, String indonesian, String english) {
        return new Refusal(code, new Text(indonesian, english));
    }
}
