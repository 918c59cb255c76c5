package id.prokus.dissemination.feedback;

import static id.prokus.intake.Field.AID;
import static id.prokus.intake.Field.BOOKKEEPING_CLOSING;
import static id.prokus.intake.Field.BRAND;
import static id.prokus.intake.Field.BUSINESS_PLAN;
import static id.prokus.intake.Field.BUSINESS_STATUS;
import static id.prokus.intake.Field.CLASS_CLOSING;
import static id.prokus.intake.Field.CLASS_OPENING;
import static id.prokus.intake.Field.HALAL;
import static id.prokus.intake.Field.KUR;
import static id.prokus.intake.Field.MENTORING_SESSIONS;
import static id.prokus.intake.Field.NIB;
import static id.prokus.intake.Field.ONLINE;
import static id.prokus.intake.Field.PIRT;
import static id.prokus.intake.Field.PROFIT_CLOSING;
import static id.prokus.intake.Field.PROFIT_OPENING;
import static id.prokus.intake.Field.SAVINGS_CLOSING;
import static id.prokus.intake.Field.SAVINGS_OPENING;
import static id.prokus.intake.Field.TURNOVER_CLOSING;
import static id.prokus.intake.Field.TURNOVER_OPENING;
import static id.prokus.intake.Field.WORKERS_CLOSING;
import static id.prokus.intake.Field.WORKERS_OPENING;

import id.prokus.intake.Field;
import java.util.List;
import java.util.Map;

/** Which cells stand behind a figure, and whose. */
record Behind(List<Field> fields, String cohort) {

    private static final Map<String, List<Field>> FIELDS = Map.ofEntries(
            Map.entry("bantuan", List.of(AID)),
            Map.entry("sesi_mentoring", List.of(MENTORING_SESSIONS)),
            Map.entry("pembukuan", List.of(BOOKKEEPING_CLOSING)),
            Map.entry("tabungan", List.of(SAVINGS_OPENING, SAVINGS_CLOSING)),
            Map.entry("rencana_usaha", List.of(BUSINESS_PLAN)),
            Map.entry("nib", List.of(NIB)),
            Map.entry("omzet", List.of(TURNOVER_OPENING, TURNOVER_CLOSING)),
            Map.entry("laba", List.of(PROFIT_OPENING, PROFIT_CLOSING)),
            Map.entry("kur", List.of(KUR)),
            Map.entry("status_usaha", List.of(BUSINESS_STATUS)),
            Map.entry("kelas", List.of(CLASS_OPENING, CLASS_CLOSING)),
            Map.entry("tenaga_kerja", List.of(WORKERS_OPENING, WORKERS_CLOSING)),
            Map.entry("pirt", List.of(PIRT)),
            Map.entry("halal", List.of(HALAL)),
            Map.entry("daring", List.of(ONLINE)),
            Map.entry("merek", List.of(BRAND)));

    /** @param target {@code angka:omzet.baru}; of anything else every family is behind it */
    static Behind of(String target, int year) {
        String figure = target.startsWith("angka:") ? target.substring("angka:".length()) : "";
        int dot = figure.indexOf('.');
        String code = dot < 0 ? figure : figure.substring(0, dot);
        String cohort = dot < 0 ? "" : figure.substring(dot + 1);
        return new Behind(
                FIELDS.getOrDefault(code, List.of()),
                switch (cohort) {
                    case "baru" -> String.valueOf(year);
                    case "lanjutan" -> "<" + year;
                    default -> "";
                });
    }
}
