package id.prokus.monitoring.instrument;

import id.prokus.database.RowScope;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the forms that come with the programme before the first phone can ask for them. A version that phones have
 * never changes under their hands: with another text under a published version the programme does not start. A
 * subcommand meets no phones, and publishes nothing.
 */
@Component
@ConditionalOnWebApplication
public class PublishInstruments implements SmartInitializingSingleton {

    private final Instruments instruments;
    private final EntryKinds kinds;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    PublishInstruments(
            Instruments instruments,
            EntryKinds kinds,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.instruments = instruments;
        this.kinds = kinds;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        publish(ShippedInstrument.all());
    }

    /**
     * @throws Refusal {@code monitoring.version-changed} where a published version comes with other bytes;
     *     {@code monitoring.form-unfit} where a form does not say what it is
     */
    public void publish(List<ShippedInstrument> shipped) {
        try (var _ = RowScope.enter(RowScope.EVERYTHING)) {
            transaction.executeWithoutResult(_ -> shipped.forEach(this::publish));
        }
    }

    private void publish(ShippedInstrument shipped) {
        if (!shipped.header().id().equals(shipped.code())
                || !shipped.header().version().equals(shipped.version())
                || shipped.header().title().isEmpty()
                || kinds.find(shipped.header().kind()).isEmpty()) {
            throw new Refusal(
                    "monitoring.form-unfit",
                    new Text(
                            "Formulir %s belum dapat diterbitkan: id dan versinya harus sama dengan nama folder dan berkasnya, judulnya terisi, dan prokus:kind menyebut jenis peristiwa yang ada."
                                    .formatted(shipped.place()),
                            "The form %s cannot be published: its id and version must be its folder's and file's names, it needs a title, and prokus:kind must name a kind of event that there is."
                                    .formatted(shipped.place())));
        }
        Optional<Instrument> known = instruments.find(shipped.code(), shipped.version());
        if (known.isEmpty()) {
            instruments.add(shipped);
            events.publishEvent(new InstrumentPublished(shipped.code(), shipped.version()));
        } else if (!known.get().sha256().equals(Hash.sha256(shipped.bytes()))) {
            throw new Refusal(
                    "monitoring.version-changed",
                    new Text(
                            "Formulir %s sudah diterbitkan dengan isi lain, dan ponsel memakainya. Kembalikan isinya, lalu simpan perubahannya sebagai versi baru di sampingnya."
                                    .formatted(shipped.place()),
                            "The form %s is published with another text, which phones use. Put the text back, and save the change as a new version beside it."
                                    .formatted(shipped.place())));
        }
    }
}
