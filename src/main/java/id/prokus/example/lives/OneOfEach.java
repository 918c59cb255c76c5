package id.prokus.example.lives;

import id.prokus.assistance.BopAgreement;
import id.prokus.assistance.BopAgreements;
import id.prokus.assistance.KeepBop;
import id.prokus.kpm.About;
import id.prokus.kpm.KnownCard;
import id.prokus.mentoring.HoldTraining;
import id.prokus.mentoring.TellAttendance;
import id.prokus.mentoring.Training;
import id.prokus.programme.Edition;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a visitor should find at least once: a card with its cash book and a complaint, trainings, aid to an incubator. */
@Component
public class OneOfEach {

    /** The card of the family whose life is told: it opens an invented family, and goes with it. */
    public static final String CARD = "kartu-contoh-rekaan-01";

    private static final int AT_A_TRAINING = 15;
    private static final long PROMISED = 150_000_000;

    private final KnownCard knownCard;
    private final KeepEntries keepEntries;
    private final HoldTraining holdTraining;
    private final TellAttendance tellAttendance;
    private final KeepBop keepBop;
    private final BopAgreements agreements;
    private final Clock clock;

    OneOfEach(
            KnownCard knownCard,
            KeepEntries keepEntries,
            HoldTraining holdTraining,
            TellAttendance tellAttendance,
            KeepBop keepBop,
            BopAgreements agreements,
            Clock clock) {
        this.knownCard = knownCard;
        this.keepEntries = keepEntries;
        this.holdTraining = holdTraining;
        this.tellAttendance = tellAttendance;
        this.keepBop = keepBop;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** @param neighbours families of the same incubator */
    void add(LivingFamily told, List<LivingFamily> neighbours, Actor by) {
        knownCard.issue(told.id(), CARD, by);
        keepEntries.keep(cashBook(told), by);
        knownCard.complain(
                CARD,
                TimeOrderedId.next(),
                About.DATA_SALAH,
                "Alamat saya di daftar masih yang lama (pengaduan contoh, rekaan).");
        training(told, neighbours, "Pelatihan pencatatan keuangan (contoh)", LocalDate.of(2021, 5, 18), "luring", by);
        training(told, neighbours, "Bimbingan izin usaha (contoh)", LocalDate.of(2021, 9, 7), "daring", by);
        aidTo(told.incubator(), by);
    }

    /** The days before the world was loaded, since the book opens on this month; on the last day two sales at one price. */
    private List<Entry> cashBook(LivingFamily told) {
        var lines = new ArrayList<Entry>();
        for (int back = 1; back <= 5; back++) {
            lines.add(cash(told, back, "masuk", 150_000 + 25_000 * (back % 3), "jualan"));
        }
        lines.add(cash(told, 0, "masuk", 150_000, "jualan"));
        lines.add(cash(told, 0, "masuk", 150_000, "jualan"));
        lines.add(cash(told, 5, "keluar", 320_000, "bahan"));
        lines.add(cash(told, 2, "keluar", 90_000, "upah"));
        lines.add(cash(told, 0, "keluar", 200_000, "angsuran"));
        return lines;
    }

    private Entry cash(LivingFamily told, int daysBack, String way, int amount, String what) {
        return Entry.first(
                told.id(),
                told.edition(),
                "kas",
                Jakarta.today(clock).minusDays(daysBack),
                Map.of("arah", way, "nominal", String.valueOf(amount), "untuk", what),
                new Source(Source.Way.KPM, ""),
                clock.instant());
    }

    /** One in six is missing, one of them with an excuse. */
    private void training(
            LivingFamily told, List<LivingFamily> neighbours, String title, LocalDate day, String way, Actor by) {
        var training = new Training(
                TimeOrderedId.next(),
                told.edition(),
                title.startsWith("Bimbingan") ? "bimtek" : "pelatihan",
                title,
                day,
                day,
                way,
                way.equals("luring") ? "Balai warga (rekaan)" : "Ruang daring (rekaan)",
                List.of(title.startsWith("Bimbingan") ? "legalitas" : "pencatatan_keuangan"),
                told.incubator(),
                told.regency(),
                told.incubator(),
                "");
        holdTraining.hold(training, by);
        Map<UUID, TellAttendance.Tick> ticks = new LinkedHashMap<>();
        ticks.put(told.id(), new TellAttendance.Tick("hadir", way));
        neighbours.stream()
                .limit(AT_A_TRAINING)
                .forEach(family -> ticks.put(
                        family.id(),
                        new TellAttendance.Tick(
                                ticks.size() % 6 != 5 ? "hadir" : ticks.size() == 5 ? "izin" : "tidak", way)));
        tellAttendance.tell(training, ticks, by);
    }

    private void aidTo(String incubator, Actor by) {
        var edition = Edition.prokus(2021);
        keepBop.agree(
                edition,
                incubator,
                "PKS-CONTOH/01/2021",
                LocalDate.of(2021, 4, 1),
                PROMISED,
                "Perjanjian contoh (rekaan)",
                by);
        UUID agreement = agreements.of(edition).getFirst().id();
        keepBop.pay(
                agreement, new BopAgreement.Tranche(LocalDate.of(2021, 6, 1), PROMISED / 10 * 6, "SP2D-CONTOH-01"), by);
        keepBop.receive(
                agreement,
                new BopAgreement.Report(LocalDate.of(2021, 10, 1), false, PROMISED / 2, "LAP-CONTOH-01"),
                by);
    }
}
