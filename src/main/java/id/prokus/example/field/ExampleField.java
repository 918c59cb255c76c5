package id.prokus.example.field;

import id.prokus.access.Standings;
import id.prokus.database.RowScope;
import id.prokus.monitoring.family.ListedFamilies;
import id.prokus.monitoring.family.ListedFamily;
import id.prokus.monitoring.instrument.PublishInstruments;
import id.prokus.monitoring.phone.Devices;
import id.prokus.monitoring.phone.HandOutDevice;
import id.prokus.monitoring.submission.KeepChecking;
import id.prokus.monitoring.submission.ReceiveSubmission;
import id.prokus.monitoring.submission.Sender;
import id.prokus.monitoring.submission.Submission;
import id.prokus.vocabulary.Actor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A companion, a mentor and an incubator send from their phones what they saw in October and November, by the use cases of
 * real phones; some of it is what checks are made for. Offices look at it, give two reports back, and draw some to be asked again.
 */
@Component
public class ExampleField {

    private static final String COMPANION = "pendamping";
    private static final String MENTOR = "mentor";
    private static final String INCUBATOR = "inkubator-06";

    private final PublishInstruments publishInstruments;
    private final Standings standings;
    private final ListedFamilies families;
    private final HandOutDevice handOutDevice;
    private final Devices devices;
    private final FillForm fillForm;
    private final ReceiveSubmission receiveSubmission;
    private final KeepChecking keepChecking;
    private final LookAtField look;

    ExampleField(
            PublishInstruments publishInstruments,
            Standings standings,
            ListedFamilies families,
            HandOutDevice handOutDevice,
            Devices devices,
            FillForm fillForm,
            ReceiveSubmission receiveSubmission,
            KeepChecking keepChecking,
            LookAtField look) {
        this.publishInstruments = publishInstruments;
        this.standings = standings;
        this.families = families;
        this.handOutDevice = handOutDevice;
        this.devices = devices;
        this.fillForm = fillForm;
        this.receiveSubmission = receiveSubmission;
        this.keepChecking = keepChecking;
        this.look = look;
    }

    /** @param seed the same seed sends the same */
    public void send(long seed, Actor by) {
        publishInstruments.publishShipped();
        var seen = new SeenInField(seed);
        Phone companion = phone(COMPANION, by);
        List<FillForm.Filled> visits = seen.visits(companion.families());
        visits.forEach(companion::send);
        visits.stream().reduce((_, last) -> last).ifPresent(companion::sendStrange);
        Phone mentor = phone(MENTOR, by);
        seen.sessions(mentor.families()).forEach(mentor::send);
        Phone incubator = phone(INCUBATOR, by);
        seen.months(incubator.families()).forEach(incubator::send);
        List<FillForm.Filled> months = seen.months(mentor.families());
        List<Submission> reports = months.stream().map(mentor::send).toList();
        keepChecking.checkAll();
        if (reports.size() > 1) {
            look.giveBack(reports.get(0), reports.get(1));
            mentor.correct(months.get(1), reports.get(1));
            keepChecking.checkAll();
        }
        if (!visits.isEmpty()) {
            look.approveVisits(companion.place());
            look.drawAgain();
        }
    }

    private Phone phone(String account, Actor by) {
        handOutDevice.make(by, account, "ponsel contoh");
        UUID device = devices.of(account).getFirst().id();
        String scope = standings.of(account).scope();
        try (var _ = RowScope.enter(scope)) {
            return new Phone(
                    new Sender(account, Optional.of(device)),
                    scope,
                    standings.of(account).main().orElseThrow().place(),
                    families.all(account));
        }
    }

    /** Sends as its account, for the families that it lists. */
    private final class Phone {

        private final Sender sender;
        private final String scope;
        private final String place;
        private final List<ListedFamily> families;

        private Phone(Sender sender, String scope, String place, List<ListedFamily> families) {
            this.sender = sender;
            this.scope = scope;
            this.place = place;
            this.families = families;
        }

        List<ListedFamily> families() {
            return families;
        }

        String place() {
            return place;
        }

        Submission send(FillForm.Filled filled) {
            return send(fillForm.xml(filled));
        }

        /** Other words under an id that was there, and a version that nobody published here. */
        void sendStrange(FillForm.Filled filled) {
            String xml = fillForm.xml(filled);
            send(xml.replace("</keterangan>", " Dikirim dua kali.</keterangan>"));
            send(xml.replaceFirst("version=\"[^\"]*\"", "version=\"2021090101\"")
                    .replace("uuid:", "uuid:contoh-"));
        }

        void correct(FillForm.Filled first, Submission sent) {
            String xml = fillForm.xml(SeenInField.corrected(first));
            send(xml.replaceFirst(
                    "<instanceID>[^<]*</instanceID>",
                    "<instanceID>" + sent.instance() + "-perbaikan</instanceID><deprecatedID>" + sent.instance()
                            + "</deprecatedID>"));
        }

        private Submission send(String xml) {
            try (var _ = RowScope.enter(scope)) {
                return receiveSubmission.receive(sender, xml.getBytes(StandardCharsets.UTF_8), List.of(), false);
            }
        }
    }
}
