package id.prokus.access;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import id.prokus.web.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever approves hands that duty to somebody else while away: for days that are known, never to who enters data in it,
 * and never further than once.
 */
@Component
public class DelegateDuty {

    private static final int LONGEST_DAYS = 62;

    private final Accounts accounts;
    private final GiveMandate giveMandate;
    private final EndMandate endMandate;
    private final Delegations delegations;
    private final Clock clock;

    DelegateDuty(
            Accounts accounts, GiveMandate giveMandate, EndMandate endMandate, Delegations delegations, Clock clock) {
        this.accounts = accounts;
        this.giveMandate = giveMandate;
        this.endMandate = endMandate;
        this.delegations = delegations;
        this.clock = clock;
    }

    /**
     * @throws Refusal {@code access.duty-not-held}, {@code access.delegated-already}, {@code access.delegation-days},
     *     {@code access.delegate-unknown}, or what {@link GiveMandate} refuses
     */
    @Transactional
    public void delegate(Standing by, UUID duty, String to, LocalDate from, LocalDate until) {
        Mandate own = by.mandates().stream()
                .filter(mandate -> mandate.id().equals(duty) && mandate.role().allows(Right.APPROVE))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "access.duty-not-held",
                        new Text(
                                "Tugas itu bukan tugas Anda hari ini. Muat ulang halamannya.",
                                "That is not a duty of yours today. Reload the page.")));
        if (delegations.by(own.id()).isPresent()) {
            throw new Refusal(
                    "access.delegated-already",
                    new Text(
                            "Tugas ini dilimpahkan kepada Anda dan tidak dapat dilimpahkan lagi. Mintalah pemiliknya memilih orang lain.",
                            "This duty was handed to you and cannot be handed on. Ask its owner to choose somebody else."));
        }
        LocalDate today = Jakarta.today(clock);
        if (from.isBefore(today)
                || until.isBefore(from)
                || until.isAfter(from.plusDays(LONGEST_DAYS))
                || own.until().map(until::isAfter).orElse(false)) {
            throw new Refusal(
                    "access.delegation-days",
                    new Text(
                            "Isi hari pertama dan terakhir: mulai hari ini, paling lama %d hari, dan tidak melewati akhir tugas Anda."
                                    .formatted(LONGEST_DAYS),
                            "Give a first and a last day: from today on, at most %d days, and not past the end of your duty."
                                    .formatted(LONGEST_DAYS)));
        }
        Account delegate = accounts.find(to.strip())
                .filter(Account::open)
                .filter(account -> !account.name().equals(by.account()))
                .orElseThrow(() -> new Refusal(
                        "access.delegate-unknown",
                        new Text(
                                "Tidak ada akun terbuka dengan nama itu selain akun Anda. Periksa nama akunnya.",
                                "There is no open account of that name other than yours. Check the account's name.")));
        UUID id = TimeOrderedId.next();
        giveMandate.give(
                new Actor(by.account()),
                new Mandate(id, delegate.name(), own.role(), own.place(), own.partner(), from, Optional.of(until)));
        delegations.mark(id, by.account());
    }

    /**
     * It ends today; what was approved meanwhile stays.
     *
     * @throws Refusal {@code access.no-such-duty}
     */
    @Transactional
    public void end(String by, UUID id) {
        Delegation own = delegations.of(by).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "access.no-such-duty",
                        new Text(
                                "Pelimpahan itu tidak ada lagi. Muat ulang halaman.", "It is gone. Reload the page.")));
        LocalDate yesterday = Jakarta.today(clock).minusDays(1);
        endMandate.end(new Actor(by), own.to(), id, yesterday.isBefore(own.from()) ? own.from() : yesterday);
    }
}
