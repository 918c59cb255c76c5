package id.prokus.enterprise;

import id.prokus.programme.Edition;
import id.prokus.programme.Term;
import id.prokus.programme.TermList;
import id.prokus.programme.Terms;
import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryCheck;
import id.prokus.registry.timeline.Life;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the editions group businesses; each edition has a list of its own. */
@Component
class Clusters implements EntryCheck {

    /** Those of every published edition; what an edition adds later is said in words beside "lainnya". */
    static final List<Choice> PUBLISHED = List.of(
            Choice.of("kuliner", "Kuliner", "Food"),
            Choice.of("kelontong", "Kelontong", "Groceries"),
            Choice.of("pedagang", "Pedagang", "Trade"),
            Choice.of("penjahit", "Penjahit", "Tailoring"),
            Choice.of("pertanian", "Pertanian", "Farming"),
            Choice.of("peternakan", "Peternakan", "Livestock"),
            Choice.of("fesyen", "Kriya tekstil dan fesyen", "Textile crafts and fashion"),
            Choice.of("agribisnis", "Agribisnis", "Agribusiness"),
            Choice.of("ritel", "Ritel", "Retail"),
            Choice.of("makanan", "Makanan dan minuman", "Food and drink"),
            Choice.of("kerajinan", "Kerajinan", "Crafts"),
            Choice.of("jasa", "Jasa", "Services"),
            Choice.of("lainnya", "Lainnya", "Other"));

    private final Terms terms;

    Clusters(Terms terms) {
        this.terms = terms;
    }

    /** A cluster of another edition's list is unlikely, and no reason to lose the business. */
    @Override
    public Optional<Doubt> check(Entry said, Life life, LocalDate today) {
        List<Term> list = terms.of(Edition.prokus(said.edition()), TermList.CLUSTER);
        return said.value("klaster")
                .filter(cluster -> !list.isEmpty() && !cluster.equals("lainnya"))
                .filter(cluster -> list.stream().noneMatch(term -> term.code().equals(cluster)))
                .map(cluster -> Doubt.unlikely(
                        "klaster",
                        "Klaster ini tidak ada dalam daftar edisi %d: %s."
                                .formatted(
                                        said.edition(),
                                        list.stream()
                                                .map(term -> term.label().indonesian())
                                                .collect(Collectors.joining(", "))),
                        "This cluster is not on the list of edition %d: %s."
                                .formatted(
                                        said.edition(),
                                        list.stream()
                                                .map(term -> term.label().english())
                                                .collect(Collectors.joining(", ")))));
    }
}
