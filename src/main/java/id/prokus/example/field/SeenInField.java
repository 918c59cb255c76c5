package id.prokus.example.field;

import id.prokus.example.field.FillForm.Filled;
import id.prokus.monitoring.family.ListedFamily;
import id.prokus.vocabulary.Jakarta;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * What is seen on visits, in sessions and in the reports of a month. Planted in it: visits to five families within an hour
 * at one place, one of half a minute, one at night, a sum that is not what the form computes, a month reported tenfold.
 */
final class SeenInField {

    private static final int YEAR = 2021;
    private static final int MOST = 24;
    private static final int AT_ONE_PLACE = 5;
    private static final int IN_A_HURRY = 6;
    private static final int AT_NIGHT = 8;
    private static final int NOT_HELD = 10;
    private static final int TENFOLD = 1;
    private static final int CLOSED = 4;
    private static final int CHANGED = 6;

    private static final List<String> ROLES =
            List.of("motivator", "konsultasi", "edukator", "fasilitasi_usaha", "promosi", "mediasi");
    private static final List<String> PLACES = List.of("rumah", "tempat usaha", "pasar", "balai desa");
    private static final List<String> NOTES = List.of(
            "Contoh: dagangan bertambah satu macam.",
            "Contoh: buku kas terisi sampai minggu lalu.",
            "Contoh: pelanggan tetap mulai memesan lewat telepon.",
            "Contoh: bahan baku naik, harga jual belum.",
            "Contoh: anak membantu sepulang sekolah.",
            "Contoh: gerobak dipindah ke depan pasar.",
            "Contoh: perlu kemasan yang lebih rapi.");
    private static final List<String> TOPICS =
            List.of("pencatatan_keuangan", "analisis_pasar", "pencatatan_keuangan", "analisis_pasar");

    private final long seed;

    SeenInField(long seed) {
        this.seed = seed;
    }

    List<Filled> visits(List<ListedFamily> families) {
        var random = new SplittableRandom(seed);
        var seen = new ArrayList<Filled>();
        for (int i = 0; i < Math.min(MOST, families.size()); i++) {
            ZonedDateTime began = i < AT_ONE_PLACE
                    ? at(11, 3, 9, 5 + i * 11)
                    : i == AT_NIGHT ? at(11, 9, 22, 40) : at(11, 2 + i, 8 + random.nextInt(8), random.nextInt(60));
            Duration took = i == IN_A_HURRY ? Duration.ofSeconds(31) : Duration.ofSeconds(420 + random.nextInt(900));
            seen.add(new Filled(
                    "kunjungan", families.get(i), began, took, visit(i, began.toLocalDate(), random), false));
        }
        return seen;
    }

    private static Map<String, String> visit(int i, LocalDate day, SplittableRandom random) {
        var said = new HashMap<String, String>();
        said.put("tanggal", day.toString());
        said.put("peran_sosial", ROLES.get(random.nextInt(ROLES.size())));
        said.put("keterangan", NOTES.get(random.nextInt(NOTES.size())));
        if (i == NOT_HELD) {
            said.put("pelaksanaan", "batal");
            said.put("alasan", "Keluarga sedang menjenguk kerabat (contoh).");
            return said;
        }
        said.put("pelaksanaan", "terlaksana");
        said.put("status_usaha", "aktif");
        said.put("durasi", String.valueOf(20 + 5 * random.nextInt(14)));
        said.put("cara", random.nextInt(6) == 0 ? "daring" : "luring");
        said.put("tempat", PLACES.get(random.nextInt(PLACES.size())));
        said.put("lokasi", i < AT_ONE_PLACE ? spot(0, 0) : spot(200 + i * 37, random.nextInt(400)));
        return said;
    }

    List<Filled> months(List<ListedFamily> families) {
        var random = new SplittableRandom(seed + 1);
        List<ListedFamily> earning = families.stream()
                .filter(family -> turnover(family) > 0)
                .limit(MOST * 2 / 3)
                .collect(Collectors.toList());
        var seen = new ArrayList<Filled>();
        for (int i = 0; i < earning.size(); i++) {
            ListedFamily family = earning.get(i);
            ZonedDateTime began = at(10, 25 + i % 6, 9 + random.nextInt(7), random.nextInt(60));
            seen.add(new Filled(
                    "bulanan",
                    family,
                    began,
                    Duration.ofSeconds(600 + random.nextInt(1200)),
                    month(i, family, began.toLocalDate(), random),
                    i == CHANGED));
        }
        return seen;
    }

    private static Map<String, String> month(int i, ListedFamily family, LocalDate day, SplittableRandom random) {
        var said = new HashMap<String, String>();
        said.put("tanggal", day.toString());
        if (i == CLOSED) {
            said.put("status_usaha", "tutup");
            said.put("keterangan", "Contoh: berhenti berjualan sejak pindah kontrakan.");
            return said;
        }
        long turnover = Math.max(10_000, turnover(family) / 100 * (90 + random.nextInt(25)) / 10_000 * 10_000);
        long cost = turnover / 100 * (55 + random.nextInt(20)) / 5_000 * 5_000;
        said.put("status_usaha", "aktif");
        said.put("omzet", String.valueOf(i == TENFOLD ? turnover * 10 : turnover));
        said.put("biaya", String.valueOf(cost));
        said.put("laba", String.valueOf(turnover - cost));
        said.put("pembukuan", random.nextInt(3) == 0 ? "tidak" : "ya");
        said.put("tabungan", String.valueOf(random.nextInt(12) * 25_000));
        said.put("keterangan", NOTES.get(random.nextInt(NOTES.size())));
        return said;
    }

    /** As it is after the cash book was looked at once more. */
    static Filled corrected(Filled first) {
        var said = new HashMap<>(first.answers());
        said.computeIfPresent("omzet", (_, typed) -> String.valueOf(Long.parseLong(typed) / 10));
        said.put("keterangan", "Contoh: nol berlebih, dibetulkan menurut buku kas.");
        return new Filled(first.form(), first.family(), first.began().plusDays(5), first.took(), said, false);
    }

    List<Filled> sessions(List<ListedFamily> families) {
        var random = new SplittableRandom(seed + 2);
        var seen = new ArrayList<Filled>();
        for (int i = 0; i < Math.min(MOST / 2, families.size()); i++) {
            ZonedDateTime began = at(11, 4 + i * 2, 9 + random.nextInt(6), random.nextInt(60));
            seen.add(new Filled(
                    "sesi-mentor",
                    families.get(i),
                    began,
                    Duration.ofSeconds(500 + random.nextInt(1000)),
                    Map.of(
                            "tanggal", began.toLocalDate().toString(),
                            "pelaksanaan", "terlaksana",
                            "kegiatan", random.nextInt(3) == 0 ? "monitoring" : "pendampingan_usaha",
                            "topik", TOPICS.get(random.nextInt(TOPICS.size())),
                            "status_usaha", "aktif",
                            "durasi", String.valueOf(45 + 15 * random.nextInt(5)),
                            "cara", random.nextInt(4) == 0 ? "daring" : "luring",
                            "tempat", PLACES.get(random.nextInt(PLACES.size())),
                            "keterangan", NOTES.get(random.nextInt(NOTES.size()))),
                    false));
        }
        return seen;
    }

    private static long turnover(ListedFamily family) {
        String said = family.values().getFirst();
        return said.isEmpty() ? 0 : Long.parseLong(said);
    }

    private static ZonedDateTime at(int month, int day, int hour, int minute) {
        return ZonedDateTime.of(YEAR, month, day, hour, minute, 0, 0, Jakarta.ZONE);
    }

    /** Metres north and east of a crossing; invented, as all of it. */
    private static String spot(int north, int east) {
        return "%.6f %.6f 30 6".formatted(-6.2 + north / 111_000.0, 106.8 + east / 111_000.0);
    }
}
