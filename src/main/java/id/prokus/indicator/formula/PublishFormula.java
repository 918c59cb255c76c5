package id.prokus.indicator.formula;

import id.prokus.vocabulary.Actor;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes a version of an indicator. It is measured with every write from then on, beside the former; when it has been
 * counted over everything, it takes the former's place.
 */
@Component
public class PublishFormula {

    static final String SHIPPED = "ProKUS";

    private final Formulas formulas;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    PublishFormula(Formulas formulas, ApplicationEventPublisher publisher, Clock clock) {
        this.formulas = formulas;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** A version was published and is to be counted; told after it is there for everybody. */
    public record FormulasPublished(List<Integer> formulas) {}

    @Transactional
    public int publish(Definition definition, String body, String reason, Actor by) {
        int id = formulas.add(definition, body, reason, clock.instant(), by.name());
        formulas.compile();
        publisher.publishEvent(new FormulasPublished(List.of(id)));
        return id;
    }

    /** Those that come with the programme and are new or otherwise than before; what people published stays. */
    @Transactional
    public void publishShipped() {
        List<Integer> fresh = ShippedIndicator.all().stream()
                .filter(this::isNews)
                .map(shipped -> formulas.add(
                        shipped.definition(), shipped.body(), "Datang bersama ProKUS.", clock.instant(), SHIPPED))
                .toList();
        if (!fresh.isEmpty()) {
            formulas.compile();
            publisher.publishEvent(new FormulasPublished(fresh));
        }
    }

    private boolean isNews(ShippedIndicator shipped) {
        List<Formula> versions = formulas.versions(shipped.definition().code());
        boolean known = versions.stream()
                .anyMatch(one -> one.publishedBy().equals(SHIPPED)
                        && one.body().equals(shipped.body())
                        && one.definition().text().equals(shipped.definition().text()));
        return !known
                && versions.stream()
                        .limit(1)
                        .allMatch(last -> last.publishedBy().equals(SHIPPED));
    }
}
