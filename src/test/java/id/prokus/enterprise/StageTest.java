package id.prokus.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.programme.Rule;
import id.prokus.programme.Term;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Source;
import id.prokus.vocabulary.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a rule says of a business, and what it leaves to people. */
class StageTest {

    private static final UUID FAMILY = UUID.fromString("00000000-0000-4000-8000-00000000f001");
    private static final List<Term> OF_2020 =
            List.of(term("start-up", "Start Up", "lama_usaha_bulan < 12"), term("scale-up", "Scale Up", ""));
    private static final List<Term> OF_2021 =
            List.of(term("pemula", "Pemula", ""), term("berkembang", "Berkembang", ""), term("maju", "Maju", ""));
    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);

    @Test
    void a_business_younger_than_a_year_is_a_start_up_and_the_sentence_says_by_which_fact() {
        var proposal = StageProposal.of(OF_2020, List.of(), StageFacts.of(lifeSince("2020-11-20"), DAY));

        assertThat(proposal.stage().map(Term::code)).contains("start-up");
        assertThat(proposal.why().indonesian())
                .isEqualTo("Start Up menurut aturan edisi: lama_usaha_bulan < 12; diketahui lama_usaha_bulan = 7");
    }

    @Test
    void where_no_rule_holds_a_person_judges_and_nothing_is_made_up() {
        var proposal = StageProposal.of(OF_2020, List.of(), StageFacts.of(lifeSince("2018-01-01"), DAY));

        assertThat(proposal.stage()).isEmpty();
        assertThat(proposal.why().indonesian()).contains("dinilai orang");
    }

    @Test
    void where_an_edition_has_no_figures_its_aspects_are_named_for_a_person() {
        var proposal = StageProposal.of(
                OF_2021,
                List.of(term("modal", "Modal", ""), term("pasar", "Pasar", "")),
                StageFacts.of(lifeSince("2021-01-01"), DAY));

        assertThat(proposal.stage()).isEmpty();
        assertThat(proposal.why().indonesian())
                .isEqualTo("Edisi ini tidak memiliki aturan dengan batas angka; dinilai orang: Modal, Pasar");
    }

    @Test
    void a_rule_of_a_ministry_s_own_may_ask_figures_of_the_last_month_and_papers_that_hold() {
        var classes = List.of(term("maju", "Maju", "omzet >= 5000000 & pekerja >= 2 & pirt = ya"));
        Life life = Life.of(List.of(
                said("laporan-usaha", "2021-05-31", Map.of("omzet", "6000000", "pekerja_dibayar", "2")),
                said("izin-usaha", "2021-02-01", Map.of("jenis_izin", "pirt", "nomor_izin", "2063508010001-26"))));

        assertThat(StageProposal.of(classes, List.of(), StageFacts.of(life, DAY))
                        .stage())
                .isPresent();
        assertThat(StageProposal.of(classes, List.of(), StageFacts.of(life, LocalDate.of(2026, 2, 2)))
                        .stage())
                .as("the paper has expired")
                .isEmpty();
    }

    private static Life lifeSince(String day) {
        return Life.of(List.of(said("usaha", "2021-03-01", Map.of("nama_usaha", "Martabak", "mulai_usaha", day))));
    }

    private static Entry said(String kind, String day, Map<String, String> values) {
        return Entry.first(FAMILY, 2021, kind, LocalDate.parse(day), values, Source.FORM, Instant.EPOCH);
    }

    private static Term term(String code, String label, String rule) {
        return new Term(code, new Text(label, label), Rule.of(rule), "", "");
    }
}
