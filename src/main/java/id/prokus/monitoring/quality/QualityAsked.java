package id.prokus.monitoring.quality;

import id.prokus.vocabulary.Jakarta;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which submissions are looked at: those that came in a month.
 *
 * @param bulan {@code 2026-11}; the present one where it is none
 * @param formulir a form's code; empty for every form
 * @param pengirim an account's name; empty for everybody
 * @param inkubator its name; empty for every one
 * @param per whose rates are shown
 */
public record QualityAsked(
        @Nullable String bulan,
        @Nullable String formulir,
        @Nullable String pengirim,
        @Nullable String inkubator,
        @Nullable String per) {

    YearMonth month(Clock clock) {
        try {
            return bulan == null || bulan.isEmpty() ? YearMonth.from(Jakarta.today(clock)) : YearMonth.parse(bulan);
        } catch (DateTimeParseException e) {
            return YearMonth.from(Jakarta.today(clock));
        }
    }

    public String form() {
        return formulir == null || !formulir.matches("[a-z0-9-]{1,40}") ? "" : formulir;
    }

    public String sender() {
        return pengirim == null ? "" : pengirim;
    }

    public String incubator() {
        return inkubator == null ? "" : inkubator;
    }

    public QualityBy by() {
        return QualityBy.of(per);
    }

    boolean wants(Trait one) {
        return (sender().isEmpty() || one.sender().equals(sender()))
                && (incubator().isEmpty() || one.incubator().equals(incubator()));
    }

    /** Those of a group. */
    QualityAsked of(QualityBy by, String group) {
        return switch (by) {
            case PENGIRIM -> new QualityAsked(bulan, formulir, group, inkubator, per);
            case INKUBATOR -> new QualityAsked(bulan, formulir, pengirim, group, per);
            case FORMULIR -> new QualityAsked(bulan, group, pengirim, inkubator, per);
        };
    }

    QualityAsked by(QualityBy other) {
        return new QualityAsked(bulan, formulir, pengirim, inkubator, other.code());
    }

    /** @return the address of a page that shows just these */
    String address(String path, YearMonth month) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("bulan", month)
                .queryParamIfPresent("formulir", filled(form()))
                .queryParamIfPresent("pengirim", filled(sender()))
                .queryParamIfPresent("inkubator", filled(incubator()))
                .queryParamIfPresent("per", filled(by() == QualityBy.PENGIRIM ? "" : by().code()))
                .encode()
                .toUriString();
    }

    private static Optional<String> filled(String value) {
        return Optional.of(value).filter(one -> !one.isEmpty());
    }

    static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(Jakarta.ZONE).toInstant();
    }
}
