package id.prokus.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.vocabulary.TimeOrderedId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the quotas of an edition promise each incubator of its roster. */
class QuotaTargetsTest {

    private static final Roster ROSTER = new Roster(List.of(
            new RosterEntry("Alfa", "35", List.of("3508"), 60, 20),
            new RosterEntry("Beta", "35", List.of("3509"), 40, 0),
            new RosterEntry("Gama", "32", List.of("3210", "3211"), 50, 0)));

    private final List<Quota> quotas = new ArrayList<>();
    private final UUID nation = quota(Optional.empty(), QuotaLevel.NATION, "", "Nasional", 1000);

    @Test
    void a_tree_without_places_and_incubators_says_nothing_of_them() {
        quota(Optional.of(nation), QuotaLevel.PARTICIPANT, "baru", "KPM baru", 1000);

        assertThat(targets().applied(ROSTER)).isEmpty();
    }

    @Test
    void an_incubators_own_quota_counts_by_participant_type_where_it_is_split_so() {
        UUID baru = quota(Optional.of(nation), QuotaLevel.PARTICIPANT, "baru", "KPM baru", 900);
        UUID lanjutan = quota(Optional.of(nation), QuotaLevel.PARTICIPANT, "lanjutan", "KPM lanjutan", 100);
        quota(Optional.of(baru), QuotaLevel.INCUBATOR, "", "Alfa", 70);
        quota(Optional.of(lanjutan), QuotaLevel.INCUBATOR, "", "Alfa", 15);
        // The same families, split another way.
        UUID east = quota(Optional.of(nation), QuotaLevel.PROVINCE, "35", "Jawa Timur", 85);
        quota(Optional.of(east), QuotaLevel.INCUBATOR, "", "Alfa", 85);

        var applied = targets().applied(ROSTER);

        assertThat(applied.get("Alfa")).isEqualTo(new RosterEntry("Alfa", "35", List.of("3508"), 70, 15));
        assertThat(applied.get("Beta")).isEqualTo(new RosterEntry("Beta", "35", List.of("3509"), 0, 0));
    }

    @Test
    void without_participant_types_those_of_earlier_editions_are_as_many_as_the_roster_says() {
        quota(Optional.of(nation), QuotaLevel.INCUBATOR, "", "alfa ", 100);

        assertThat(targets().applied(ROSTER))
                .containsOnlyKeys("Alfa")
                .containsEntry("Alfa", new RosterEntry("Alfa", "35", List.of("3508"), 80, 20));
    }

    @Test
    void a_provinces_quota_is_shared_by_what_the_roster_gives_each_and_adds_up() {
        quota(Optional.of(nation), QuotaLevel.PROVINCE, "35", "Jawa Timur", 101);

        var applied = targets().applied(ROSTER);

        assertThat(applied).containsOnlyKeys("Alfa", "Beta");
        assertThat(applied.values().stream().mapToInt(e -> e.targetNew() + e.targetContinuing()))
                .containsExactlyInAnyOrder(67, 34);
    }

    @Test
    void the_quotas_of_all_its_regencies_count_before_its_provinces() {
        UUID west = quota(Optional.of(nation), QuotaLevel.PROVINCE, "32", "Jawa Barat", 70);
        quota(Optional.of(west), QuotaLevel.REGENCY, "3210", "Majalengka", 30);
        quota(Optional.of(west), QuotaLevel.REGENCY, "3211", "Sumedang", 40);

        assertThat(targets().applied(ROSTER))
                .extractingByKey("Gama")
                .extracting(RosterEntry::targetNew)
                .isEqualTo(70);
        assertThat(targets().place("3210")).contains(new QuotaTargets.Target(30, Optional.empty()));
        assertThat(targets().place("3508")).isEmpty();
    }

    private QuotaTargets targets() {
        return new QuotaTargets(new QuotaTree(quotas), "lanjutan"::equals);
    }

    private UUID quota(Optional<UUID> parent, QuotaLevel level, String code, String label, int families) {
        var quota = new Quota(TimeOrderedId.next(), parent, level, code, label, families, "");
        quotas.add(quota);
        return quota.id();
    }
}
