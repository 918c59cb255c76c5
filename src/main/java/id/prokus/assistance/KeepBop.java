package id.prokus.assistance;

import id.prokus.access.Trail;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what an incubator was promised, paid and reported. */
@Component
public class KeepBop {

    private final BopAgreements agreements;
    private final Trail trail;
    private final Clock clock;

    KeepBop(BopAgreements agreements, Trail trail, Clock clock) {
        this.agreements = agreements;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Refusal {@code assistance.agreement-known}, {@code assistance.day-ahead} */
    @Transactional
    public void agree(
            Edition edition,
            String incubator,
            String number,
            LocalDate signedOn,
            long amount,
            String note,
            Actor actor) {
        refuseAhead(signedOn);
        if (!agreements.add(edition, incubator, number, signedOn, amount, note, actor)) {
            throw new Refusal(
                    "assistance.agreement-known",
                    new Text(
                            "PKS dengan nomor itu sudah dicatat pada edisi ini. Periksa nomornya.",
                            "An agreement of that number is recorded in this edition. Check the number."));
        }
        trail.record(actor, "assistance.bop-agreed", number, incubator + ", " + Format.INDONESIAN.rupiah(amount));
    }

    /**
     * @throws Refusal {@code assistance.agreement-unknown}, {@code assistance.more-than-agreed},
     *     {@code assistance.proof-known}, {@code assistance.day-ahead}
     */
    @Transactional
    public void pay(UUID id, BopAgreement.Tranche tranche, Actor actor) {
        refuseAhead(tranche.paidOn());
        BopAgreement agreement = get(id);
        long left = agreement.amount() - agreement.paid();
        if (tranche.amount() > left) {
            throw new Refusal(
                    "assistance.more-than-agreed",
                    new Text(
                            "Sisa perjanjian %s. Kurangi jumlah termin, atau catat PKS tambahannya lebih dahulu."
                                    .formatted(Format.INDONESIAN.rupiah(left)),
                            "What is left of the agreement is %s. Lower the tranche, or record the further agreement first."
                                    .formatted(Format.ENGLISH.rupiah(left))));
        }
        if (!agreements.pay(id, tranche, actor)) {
            throw new Refusal(
                    "assistance.proof-known",
                    new Text(
                            "Termin dengan nomor bukti itu sudah dicatat. Periksa nomornya.",
                            "A tranche with that proof is recorded already. Check the number."));
        }
        trail.record(
                actor,
                "assistance.bop-paid",
                agreement.number(),
                agreement.incubator() + ", " + Format.INDONESIAN.rupiah(tranche.amount()));
    }

    /** @throws Refusal {@code assistance.agreement-unknown}, {@code assistance.day-ahead} */
    @Transactional
    public void receive(UUID id, BopAgreement.Report report, Actor actor) {
        refuseAhead(report.receivedOn());
        BopAgreement agreement = get(id);
        agreements.receive(id, report, actor);
        trail.record(
                actor,
                "assistance.bop-reported",
                agreement.number(),
                agreement.incubator() + ", " + Format.INDONESIAN.rupiah(report.spent()));
    }

    private void refuseAhead(LocalDate day) {
        if (day.isAfter(Jakarta.today(clock))) {
            throw new Refusal(
                    "assistance.day-ahead",
                    new Text(
                            "Tanggal itu belum tiba. Isi hari terjadinya.",
                            "That day has not come yet. Give the day on which it happened."));
        }
    }

    private BopAgreement get(UUID id) {
        return agreements
                .toChange(id)
                .orElseThrow(() -> new Refusal(
                        "assistance.agreement-unknown",
                        new Text(
                                "Perjanjian ini tidak ditemukan. Buka kembali halaman BOP.",
                                "There is no such agreement. Open the page on BOP again.")));
    }
}
