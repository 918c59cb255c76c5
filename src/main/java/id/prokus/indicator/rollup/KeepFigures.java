package id.prokus.indicator.rollup;

import id.prokus.indicator.CountOnce;
import id.prokus.indicator.FamiliesToCount;
import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.timeline.EntriesApproved;
import id.prokus.registry.timeline.EntriesKept;
import id.prokus.registry.timeline.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps facts and figures up in the transaction that changes what they say, just before it commits: everything else that
 * follows from the change, such as the list of families, is there by then.
 */
@Component
class KeepFigures {

    /** Kinds that say something of a round only, as long as nothing is taken back. */
    private static final Set<String> OF_A_ROUND = Set.of("laporan-usaha");

    /** Kinds of which no fact is made. */
    private static final Set<String> BESIDE = Set.of(
            "pasangan",
            "persetujuan",
            "penghentian-data",
            "pencocokan",
            "asesmen",
            "putusan-syarat",
            "hasil-penyaringan",
            "usulan-keluar",
            "anggota-keluarga",
            "susunan-keluarga",
            "kendala",
            "kendala-pelaku",
            "kisah-lapangan",
            "perilaku-usaha");

    private static final int AT_ONCE = 500;

    /** From so many on, and a quarter of all, everything is counted anew instead. */
    private static final int MANY = 1_000;

    private static final int A_QUARTER = 4;

    private final JdbcClient database;
    private final CountOnce countOnce;

    KeepFigures(JdbcClient database, CountOnce countOnce) {
        this.database = database;
        this.countOnce = countOnce;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void keep(EntriesKept kept) {
        List<Entry> said = kept.entries().stream()
                .filter(entry -> !BESIDE.contains(entry.kind()))
                .toList();
        boolean ofRounds = said.stream().allMatch(entry -> OF_A_ROUND.contains(entry.kind()) && entry.holds());
        keep(
                said.stream().map(Entry::family).toList(),
                ofRounds ? said.stream().map(Entry::thing).toList() : List.of(),
                !ofRounds);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void keep(FamiliesChanged changed) {
        keep(changed.families(), List.of(), true);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void keep(EntriesApproved approved) {
        keep(approved.families(), List.of(), true);
    }

    @EventListener
    void keep(FamiliesToCount counted) {
        keep(counted.families(), List.of(), true);
    }

    /** Every family on an SK, for a database that was filled before there were facts. */
    void keepAll() {
        keep(
                database.sql("select distinct family from registry.listing where standing in ('aktif', 'keluar')")
                        .query(UUID.class)
                        .list(),
                List.of(),
                true);
    }

    private int known() {
        return database.sql("select count(*) from indicator.family")
                .query(Integer.class)
                .single();
    }

    /** Whether there are families on an SK and facts of none of them. */
    boolean empty() {
        return database.sql("""
                select exists (select from registry.listing where standing in ('aktif', 'keluar'))
                    and not exists (select from indicator.family)
                """).query(Boolean.class).single();
    }

    private void keep(Collection<UUID> families, List<UUID> things, boolean ofFamilies) {
        if (countOnce.putsOff(families)) {
            return;
        }
        var distinct = new ArrayList<>(new LinkedHashSet<>(families));
        if (distinct.size() > MANY && distinct.size() > known() / A_QUARTER) {
            database.sql("select indicator.keep_many(:families)")
                    .param("families", distinct.toArray(UUID[]::new))
                    .query((row, number) -> 0)
                    .single();
            return;
        }
        for (int from = 0; from < distinct.size(); from += AT_ONCE) {
            database.sql("select indicator.keep(:families, :things, :ofFamilies)")
                    .param(
                            "families",
                            distinct.subList(from, Math.min(distinct.size(), from + AT_ONCE))
                                    .toArray(UUID[]::new))
                    .param("things", things.toArray(UUID[]::new))
                    .param("ofFamilies", ofFamilies)
                    .query((row, number) -> 0)
                    .single();
        }
    }
}
