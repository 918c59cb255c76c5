package id.prokus.example.lives;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * What happens to most: somebody walks with them, a few sessions are held and one is missed, the capital is spent, in
 * nine of ten cases to the last rupiah, and a month in the middle is reported.
 */
final class OrdinaryLife {

    private static final Map<String, List<String>> BOUGHT = Map.of(
            "kuliner", List.of("kompor dan tabung gas", "wajan dan panci", "bahan baku", "kemasan"),
            "ritel", List.of("rak dagangan", "barang dagangan", "timbangan"),
            "agribisnis", List.of("pakan", "kandang", "bibit"),
            "kriya", List.of("mesin jahit", "kain dan benang", "alat anyam"));
    private static final List<String> ANYTHING = List.of("peralatan", "bahan baku");
    private static final int IN_TEN_THAT_SPEND_ALL = 9;

    private final SplittableRandom random;
    private final Map<String, UUID> mentors;
    private final Map<String, UUID> tksk;
    private final Instant now;

    OrdinaryLife(long seed, Map<String, UUID> mentors, Map<String, UUID> tksk, Instant now) {
        this.random = new SplittableRandom(seed);
        this.mentors = mentors;
        this.tksk = tksk;
        this.now = now;
    }

    void live(LivingFamily family, List<Entry> lives) {
        int year = family.edition();
        Optional<String> mentor =
                Optional.ofNullable(mentors.get(family.incubator())).map(UUID::toString);
        mentor.ifPresent(person -> {
            lives.add(
                    said(family, "pasangan", LocalDate.of(year, 3, 15), Map.of("petugas", person, "peran", "mentor")));
            sessions(family, person, lives);
        });
        Optional.ofNullable(tksk.get(family.regency())).map(UUID::toString).ifPresent(person -> {
            lives.add(said(family, "pasangan", LocalDate.of(year, 3, 15), Map.of("petugas", person, "peran", "tksk")));
            lives.add(said(
                    family,
                    "kunjungan",
                    LocalDate.of(year, 5 + random.nextInt(6), 1 + random.nextInt(28)),
                    Map.of(
                            "petugas",
                            person,
                            "pelaksanaan",
                            "terlaksana",
                            "peran_sosial",
                            random.nextBoolean() ? "motivator" : "konsultasi")));
        });
        spending(family, lives);
        family.turnover(50)
                .filter(turnover -> turnover > 0)
                .ifPresent(turnover -> lives.add(said(
                        family,
                        "laporan-usaha",
                        LocalDate.of(year, 8, 31),
                        Map.of(
                                "omzet",
                                String.valueOf(turnover),
                                "pembukuan",
                                random.nextBoolean() ? "ya" : "tidak",
                                // Of the family's own, so that every other life stays as it was.
                                "penghasilan_keluarga",
                                String.valueOf(600_000 + turnover * 2 / 5 / 10_000 * 10_000),
                                "anggota",
                                String.valueOf(2 + Math.floorMod(family.id().hashCode(), 5))))));
    }

    private void sessions(LivingFamily family, String mentor, List<Entry> lives) {
        int sessions = 1 + random.nextInt(3);
        for (int i = 0; i < sessions; i++) {
            boolean missed = random.nextInt(10) == 0;
            LocalDate day = LocalDate.of(family.edition(), 4 + i * 2, 1 + random.nextInt(28));
            lives.add(said(
                    family,
                    "sesi-mentor",
                    day,
                    missed
                            ? Map.of(
                                    "petugas", mentor,
                                    "pelaksanaan", "batal",
                                    "kegiatan", "pendampingan_usaha",
                                    "alasan", "keluarga sedang bepergian")
                            : Map.of(
                                    "petugas",
                                    mentor,
                                    "pelaksanaan",
                                    "terlaksana",
                                    "kegiatan",
                                    i == 0 ? "pelatihan_kpm" : "pendampingan_usaha monitoring",
                                    "topik",
                                    i == 0 ? "pencatatan_keuangan" : "analisis_pasar",
                                    "durasi",
                                    String.valueOf(45 + 15 * random.nextInt(4)))));
        }
    }

    private void spending(LivingFamily family, List<Entry> lives) {
        if (family.paid() == 0) {
            return;
        }
        List<String> things = BOUGHT.getOrDefault(
                family.closing()
                        .flatMap(said -> said.value("klaster_dilaporkan"))
                        .orElse(""),
                ANYTHING);
        long all = random.nextInt(10) < IN_TEN_THAT_SPEND_ALL ? family.paid() : family.paid() / 5 * 3;
        long first = all / 10 * (4 + random.nextInt(4));
        int thing = random.nextInt(things.size());
        bought(family, things.get(thing), first, 4, lives);
        bought(family, things.get((thing + 1) % things.size()), all - first, 18, lives);
    }

    private void bought(LivingFamily family, String thing, long amount, int daysLater, List<Entry> lives) {
        lives.add(said(
                family,
                "pemakaian",
                family.paidOn().plusDays(daysLater + random.nextInt(10)),
                Map.of(
                        "barang",
                        thing,
                        "dipakai",
                        String.valueOf(amount),
                        "bukti",
                        "KW-CONTOH-%06d".formatted(random.nextInt(1_000_000)))));
    }

    private Entry said(LivingFamily family, String kind, LocalDate day, Map<String, String> values) {
        return Entry.first(family.id(), family.edition(), kind, day, values, Source.FORM, now);
    }
}
