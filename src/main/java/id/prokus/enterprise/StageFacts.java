package id.prokus.enterprise;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.Life;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an edition's rule may ask of a business, by name, as of a day; without what is not known. */
final class StageFacts {

    private StageFacts() {}

    static Map<String, String> of(Life life, LocalDate day) {
        var facts = new LinkedHashMap<String, String>();
        life.last("usaha", day).ifPresent(business -> {
            business.value("mulai_usaha")
                    .map(LocalDate::parse)
                    .filter(began -> !began.isAfter(day))
                    .ifPresent(began ->
                            facts.put("lama_usaha_bulan", String.valueOf(ChronoUnit.MONTHS.between(began, day))));
            business.value("klaster").ifPresent(cluster -> facts.put("klaster", cluster));
        });
        MonthlyChecks.last(life, day).ifPresent(month -> {
            facts.put("pekerja", String.valueOf(MonthlyChecks.workers(month)));
            facts.putAll(month.values());
            // What a report calls the class is no ground for the class.
            facts.remove("tahap");
            facts.remove("keterangan");
        });
        life.last("praktik", day).flatMap(entry -> entry.value("praktik")).stream()
                .flatMap(codes -> Arrays.stream(codes.split(" ")))
                .forEach(code -> facts.put(code, "ya"));
        life.of("izin-usaha")
                .filter(permit -> holds(permit, day))
                .flatMap(permit -> permit.value("jenis_izin").stream())
                .forEach(kind -> facts.put(kind, "ya"));
        if (life.last("kredit", day).isPresent()) {
            facts.put("kredit", "ya");
        }
        return facts;
    }

    private static boolean holds(Entry permit, LocalDate day) {
        return !permit.on().isAfter(day)
                && PermitKind.lastDay(permit).map(last -> !last.isBefore(day)).orElse(true);
    }
}
