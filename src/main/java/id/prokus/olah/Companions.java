package id.prokus.olah;

import id.prokus.access.Role;
import id.prokus.programme.Edition;
import id.prokus.programme.Term;
import id.prokus.programme.TermList;
import id.prokus.programme.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whose families are whose, by their PKH status and the edition's own rule. */
@Component
class Companions {

    private static final String PKH = "pendamping-pkh";
    private static final String TKSK = "tksk";
    /** An SK does not say how a family left PKH; no edition's rule makes a difference of it. */
    private static final List<String> STATES = List.of("AKTIF aktif", "GRADUASI graduasi-mandiri");

    private final Terms terms;

    Companions(Terms terms) {
        this.terms = terms;
    }

    /**
     * The PKH states, as an SK says them, of the families that somebody of the role cares for. A family of which nothing is
     * known, or for which the edition has no rule, is everybody's: better seen twice than by nobody.
     */
    Set<String> statuses(Edition edition, Role role) {
        Set<String> statuses = new HashSet<>(Set.of(""));
        List<Term> known = terms.of(edition, TermList.COMPANION);
        for (String state : STATES) {
            String[] words = state.split(" ");
            Optional<String> companion = known.isEmpty()
                    ? Optional.empty()
                    : terms.companionByDefault(edition, words[1]).map(Term::code);
            if (companion.map(code -> isCareOf(code, role)).orElse(true)) {
                statuses.add(words[0]);
            }
        }
        return statuses;
    }

    private static boolean isCareOf(String companion, Role role) {
        return switch (role) {
            case PENDAMPING, KORKAB, KORWIL, SUPERVISOR -> !companion.equals(TKSK);
            case TKSK -> !companion.equals(PKH);
            default -> true;
        };
    }
}
