package id.prokus.monitoring.quality;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From where on a submission is put forward to be looked into. Usual values of household surveys (IPA and J-PAL field
 * guides; Kuriakose and Robbins 2016 for like answers), none of them of the ministry: {@code PROKUS_MUTU_...} changes them.
 *
 * @param quick how many robust deviations below the form's median a duration is, on the scale of logarithms
 * @param metres within which submissions stand at one place
 * @param minutes within which they do
 * @param families how many at one place are many
 * @param alike share of equal answers, from 0 to 1
 * @param perDay how many of one sender on one day are many
 * @param nightFrom hour of Jakarta from which it is night
 * @param nightUntil hour at which it ends
 * @param silent share of questions without an answer, from 0 to 1
 * @param chance below which a sender's digits are taken for unlike everybody's
 */
@ConfigurationProperties("prokus.mutu")
public record Thresholds(
        @DefaultValue("2.5") double quick,
        @DefaultValue("20") double metres,
        @DefaultValue("60") int minutes,
        @DefaultValue("5") int families,
        @DefaultValue("0.85") double alike,
        @DefaultValue("15") int perDay,
        @DefaultValue("21") int nightFrom,
        @DefaultValue("5") int nightUntil,
        @DefaultValue("0.3") double silent,
        @DefaultValue("0.001") double chance) {}
