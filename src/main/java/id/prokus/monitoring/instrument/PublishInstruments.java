package id.prokus.monitoring.instrument;

import id.prokus.database.RowScope;
import id.prokus.registry.timeline.KindsChanged;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the forms that come with the programme. A version that phones have never changes under their hands: with another
 * text under a published version the programme does not start. One that breaks with the version before while a round is
 * running waits for somebody's word.
 */
@Component
public class PublishInstruments {

    private static final Logger LOG = LoggerFactory.getLogger(PublishInstruments.class);

    private final Instruments instruments;
    private final InstrumentDrafts drafts;
    private final PublishGate gate;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PublishInstruments(
            Instruments instruments,
            InstrumentDrafts drafts,
            PublishGate gate,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.instruments = instruments;
        this.drafts = drafts;
        this.gate = gate;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** As {@link #publish}, all that come along. */
    public void publishShipped() {
        publish(ShippedInstrument.all());
    }

    /**
     * @throws Refusal {@code monitoring.version-changed} where a published version comes with other bytes;
     *     {@code monitoring.form-unfit} where a form does not say what it is, or does not pass the gate
     */
    public void publish(List<ShippedInstrument> shipped) {
        try (var _ = RowScope.enter(RowScope.EVERYTHING)) {
            transaction.executeWithoutResult(_ -> {
                Set<String> held =
                        instruments.all().stream().map(Instrument::code).collect(Collectors.toSet());
                shipped.forEach(one -> publish(one, held));
            });
        }
    }

    /** @param held forms of which phones may have a version already */
    private void publish(ShippedInstrument shipped, Set<String> held) {
        Optional<Instrument> known = instruments.find(shipped.code(), shipped.version());
        if (known.isPresent()) {
            demandSame(shipped, known.get());
            return;
        }
        demandNamed(shipped);
        GateReport report = gate.look(shipped.bytes());
        demandFit(shipped, report);
        if (held.contains(shipped.code()) && report.breaksRound()) {
            drafts.add(new InstrumentDraft(
                    TimeOrderedId.next(),
                    shipped.code(),
                    shipped.version(),
                    shipped.header().title(),
                    clock.instant(),
                    Instrument.SHIPPED,
                    shipped.bytes()));
            return;
        }
        instruments.add(shipped.header(), shipped.bytes(), Instrument.SHIPPED, "", report.remarks());
        events.publishEvent(new KindsChanged());
        events.publishEvent(new InstrumentPublished(shipped.code(), shipped.version()));
    }

    private static void demandNamed(ShippedInstrument shipped) {
        if (!shipped.header().id().equals(shipped.code())
                || !shipped.header().version().equals(shipped.version())) {
            throw unfit(
                    shipped,
                    new Text(
                            "id dan versinya harus sama dengan nama folder dan berkasnya.",
                            "its id and version must be its folder's and file's names."));
        }
    }

    /** A list that an edition has changed since keeps nobody from starting. */
    private static void demandFit(ShippedInstrument shipped, GateReport report) {
        report.of(GateRemark.Weight.SALAH).stream()
                .filter(remark -> remark.code() != GateRemark.Code.PILIHAN_DITOLAK)
                .findFirst()
                .ifPresent(remark -> {
                    throw unfit(shipped, remark.sentence());
                });
    }

    private static Refusal unfit(ShippedInstrument shipped, Text why) {
        return new Refusal(
                "monitoring.form-unfit",
                new Text(
                        "Formulir %s belum dapat diterbitkan: %s".formatted(shipped.place(), why.indonesian()),
                        "The form %s cannot be published: %s".formatted(shipped.place(), why.english())));
    }

    private static void demandSame(ShippedInstrument shipped, Instrument known) {
        if (known.sha256().equals(Hash.sha256(shipped.bytes()))) {
            return;
        }
        if (!known.shipped()) {
            LOG.warn(
                    "{} is not used: {} published another text under that version before",
                    shipped.place(),
                    known.publishedBy());
            return;
        }
        throw new Refusal(
                "monitoring.version-changed",
                new Text(
                        "Formulir %s sudah diterbitkan dengan isi lain, dan ponsel memakainya. Kembalikan isinya, lalu simpan perubahannya sebagai versi baru di sampingnya."
                                .formatted(shipped.place()),
                        "The form %s is published with another text, which phones use. Put the text back, and save the change as a new version beside it."
                                .formatted(shipped.place())));
    }
}
