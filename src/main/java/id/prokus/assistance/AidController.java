package id.prokus.assistance;

import id.prokus.programme.Edition;
import id.prokus.programme.MoneyFlow;
import id.prokus.programme.Scheme;
import id.prokus.programme.Schemes;
import id.prokus.vocabulary.Rupiah;
import id.prokus.vocabulary.Text;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an edition promised and what was given: to families, and beside it to incubators; never together. */
@Controller
class AidController {

    private final AidEdition aidEdition;
    private final Schemes schemes;
    private final Balances balances;
    private final BopAgreements agreements;

    AidController(AidEdition aidEdition, Schemes schemes, Balances balances, BopAgreements agreements) {
        this.aidEdition = aidEdition;
        this.schemes = schemes;
        this.balances = balances;
        this.agreements = agreements;
    }

    @Bean
    static MenuEntry aidEntry() {
        return new MenuEntry(
                MenuGroup.FAMILIES,
                35,
                "/bantuan",
                new Text("Bantuan", "Assistance"),
                new Text(
                        "Bantuan kepada keluarga dan operasional inkubator: yang dijanjikan, diberikan, dan dipakai.",
                        "Aid to families and to incubators: what was promised, given and used."));
    }

    @Needs({Right.FAMILIES, Right.RESULTS})
    @GetMapping("/bantuan")
    Screen show(@RequestParam Optional<Integer> edisi) {
        Edition edition = aidEdition.of(edisi);
        List<Scheme> promised = schemes.of(edition);
        return Screen.of(
                "assistance/bantuan",
                new Page(
                        edition,
                        promised,
                        balances.totals(edition),
                        SchemeShares.of(promised, balances.sums(edition)),
                        agreements.totals(edition)));
    }

    /**
     * @param families what families in the reader's scope were given and used
     * @param shares the money given to families, by scheme
     * @param incubators what incubators in the reader's scope were promised and given
     */
    public record Page(
            Edition edition,
            List<Scheme> schemes,
            Balances.Totals families,
            SchemeShares shares,
            BopAgreements.Totals incubators) {

        public List<Scheme> forFamilies() {
            return schemes.stream()
                    .filter(scheme -> scheme.flow() == MoneyFlow.FAMILY)
                    .toList();
        }

        public List<Scheme> forIncubators() {
            return schemes.stream()
                    .filter(scheme -> scheme.flow() == MoneyFlow.INCUBATOR)
                    .toList();
        }

        /** Pagu of the schemes of one flow, 0 where none is announced. */
        public long ceiling(List<Scheme> some) {
            return some.stream()
                    .flatMap(scheme -> scheme.ceiling().stream())
                    .mapToLong(Rupiah::amount)
                    .sum();
        }
    }
}
