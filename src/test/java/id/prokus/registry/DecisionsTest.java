package id.prokus.registry;

import static id.prokus.registry.Lists.KARTINI;
import static id.prokus.registry.Lists.MARLINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.prokus.database.ScopedPool;
import id.prokus.programme.Edition;
import id.prokus.registry.SamePersonDecision.Answer;
import id.prokus.testing.TestDatabases;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DecisionsTest {

    private static final Edition EDITION = Edition.prokus(2021);
    private static final List<List<Integer>> ONE_FAMILY = List.of(List.of(1, 2));
    private static final List<List<Integer>> TWO_FAMILIES = List.of(List.of(1), List.of(2));

    private final ScopedPool pool = TestDatabases.fresh();
    private final JdbcClient database = JdbcClient.create(pool);
    private final SamePersonDecisions decisions = new SamePersonDecisions(database);

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void who_was_kept_apart_is_put_together_by_a_decision_and_apart_again_when_it_is_withdrawn() {
        var lists = new Lists().row("ILBI", KARTINI).row("Unair", MARLINA);
        var decision = decision(lists, 1, 2, Answer.TOGETHER, Optional.empty());

        decisions.add(EDITION, decision);

        assertThat(families(lists)).isEqualTo(ONE_FAMILY);
        assertThat(lists.told(standing()).likenesses())
                .singleElement()
                .satisfies(likeness ->
                        assertThat(likeness.together() && likeness.decided()).isTrue());

        decisions.withdraw(EDITION, decision(lists, 1, 2, Answer.TOGETHER, Optional.empty()));

        assertThat(families(lists)).isEqualTo(TWO_FAMILIES);
    }

    @Test
    void who_was_put_together_is_kept_apart_by_a_decision_and_no_longer_asked_about() {
        var lists = new Lists().row("ILBI", KARTINI).row("ILBI", KARTINI.named("Kartini A."));

        decisions.add(EDITION, decision(lists, 1, 2, Answer.APART, Optional.empty()));

        assertThat(families(lists)).isEqualTo(TWO_FAMILIES);
        assertThat(lists.told(standing()).likenesses())
                .singleElement()
                .satisfies(likeness -> assertThat(likeness.decided()).isTrue());
    }

    @Test
    void the_row_that_was_decided_to_count_counts_and_the_duplicate_is_no_longer_noted() {
        var lists = new Lists().row("ILBI", KARTINI).row("Unair", KARTINI);

        decisions.add(EDITION, decision(lists, 1, 2, Answer.TOGETHER, Optional.of(2)));

        var told = lists.told(standing());
        assertThat(told.all().getFirst().counted().incubator()).isEqualTo("Unair");
        assertThat(told.notes()).isEmpty();
    }

    @Test
    void a_decision_holds_when_the_rows_move_and_come_in_another_file() {
        var lists = new Lists().row("ILBI", KARTINI).row("Unair", MARLINA);
        decisions.add(EDITION, decision(lists, 1, 2, Answer.TOGETHER, Optional.empty()));

        var sentAgain = new Lists()
                .row("ILBI", MARLINA.named("Sulastri Solihah").under("3508174107800008"))
                .row("Unair", MARLINA.named("ROHANI  MARLINA"))
                .row("ILBI", KARTINI.on(""));

        assertThat(families(sentAgain)).contains(List.of(2, 3));
    }

    @Test
    void a_decision_that_cannot_hold_beside_the_others_is_refused() {
        var lists = new Lists()
                .row("ILBI", KARTINI)
                .row("Unair", MARLINA)
                .row("UPN", MARLINA.under("3508174107800008").named("Sulastri"));
        var standing = List.of(
                decision(lists, 1, 2, Answer.TOGETHER, Optional.empty()),
                decision(lists, 2, 3, Answer.TOGETHER, Optional.empty()));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Contradiction.refuse(standing, decision(lists, 1, 3, Answer.APART, Optional.empty())))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("registry.decision-contradicts"));
        Contradiction.refuse(standing, decision(lists, 1, 2, Answer.APART, Optional.empty()));
    }

    @Test
    void neither_a_nik_nor_a_name_is_kept_with_a_decision() {
        var lists = new Lists().row("ILBI", KARTINI).row("Unair", MARLINA);
        decisions.add(EDITION, decision(lists, 1, 2, Answer.TOGETHER, Optional.empty()));

        var kept = database.sql("select decision::text from registry.same_person_decision decision")
                .query(String.class)
                .list();

        assertThat(kept)
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("3508••••••••0003")
                        .doesNotContain("35081455", "3508 1455", "Kartini", "kartini"));
    }

    private SamePersonDecision decision(Lists lists, int one, int other, Answer answer, Optional<Integer> counted) {
        return new SamePersonDecision(
                TimeOrderedId.next(),
                key(lists, one),
                key(lists, other),
                answer,
                counted.map(number -> key(lists, number)),
                "sari",
                Instant.parse("2021-12-20T03:00:00Z"),
                "KTP 3508 1455 0498 0003 sama");
    }

    private RowKey key(Lists lists, int number) {
        return decisions.keys().of(lists.rows().get(number - 1));
    }

    private Decisions standing() {
        return decisions.standing(EDITION);
    }

    private List<List<Integer>> families(Lists lists) {
        return Lists.together(lists.told(standing()));
    }
}
