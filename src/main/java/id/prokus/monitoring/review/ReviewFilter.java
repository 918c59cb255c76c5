package id.prokus.monitoring.review;

import java.time.LocalDate;

/**
 * What of an edition is looked at.
 *
 * @param year the edition's
 * @param place Kemendagri digits, at most four; empty for everywhere one sees
 * @param kind a kind of event; empty for all that forms ask
 * @param month of what is reported, {@code 2021-08}; empty for any
 * @param sender an account; empty for anybody
 */
record ReviewFilter(int year, String place, String kind, String month, String sender) {

    LocalDate from() {
        return month.isEmpty() ? LocalDate.of(1900, 1, 1) : LocalDate.parse(month + "-01");
    }

    LocalDate before() {
        return month.isEmpty() ? LocalDate.of(9999, 1, 1) : from().plusMonths(1);
    }

    ReviewFilter in(String otherPlace) {
        return new ReviewFilter(year, otherPlace, kind, month, sender);
    }
}
