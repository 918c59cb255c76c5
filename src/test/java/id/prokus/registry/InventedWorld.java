package id.prokus.registry;

import id.prokus.intake.KpmRow;
import id.prokus.intake.RowAddress;
import id.prokus.vocabulary.Nik;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Lists of invented people who are hard to tell apart: few names for many, relatives on one family card, twins, neighbours
 * born on one day; and a part of them written down again by other hands. The truth is known.
 */
final class InventedWorld {

    private static final List<String> WOMEN = List.of(
            "Siti",
            "Sri",
            "Nur",
            "Dewi",
            "Endang",
            "Wahyuni",
            "Khotimah",
            "Halimah",
            "Zainab",
            "Nuraini",
            "Aminah",
            "Fitri",
            "Wayan",
            "Ketut",
            "Made",
            "Sumiati",
            "Tumini",
            "Murni",
            "Rohani",
            "Sulastri",
            "Ida",
            "Ani",
            "Iis",
            "Euis",
            "Yuni",
            "Kartini",
            "Juminten",
            "Mimin",
            "Rusmiati",
            "Fatimah");
    private static final List<String> MEN = List.of(
            "Muhammad",
            "Abdul",
            "Yusuf",
            "Sukarno",
            "Hasan",
            "Husin",
            "Edi",
            "Slamet",
            "Wayan",
            "Made",
            "Bahar",
            "Sutrisno");
    private static final List<String> LAST = List.of(
            "Aminah",
            "Rahayu",
            "Handayani",
            "Astuti",
            "Hasanah",
            "Rosidah",
            "Rasidah",
            "Marlina",
            "Herlina",
            "Sukmawati",
            "Setyowati",
            "Hidayati",
            "Hidayat",
            "Kurniawan",
            "Kurniasih",
            "Siregar",
            "Nasution",
            "Santoso",
            "Daeng Ngona",
            "Puspita",
            "Solihah",
            "Solihat",
            "Mulyani",
            "Mulyati",
            "Wulandari",
            "Safitri");

    private static final int INCUBATORS = 27;
    private static final int DISTRICTS_PER_INCUBATOR = 20;

    private final Random random;
    private final Slips slips;
    private final List<KpmRow> rows = new ArrayList<>();
    private final Map<RowAddress, Integer> people = new HashMap<>();
    private final Set<String> niks = new HashSet<>();
    private final int[] lastRow = new int[INCUBATORS];
    private int person;

    InventedWorld(long seed, int families) {
        random = new Random(seed);
        slips = new Slips(random);
        for (int i = 0; i < families; i++) {
            household(random.nextInt(INCUBATORS));
        }
    }

    List<KpmRow> rows() {
        return rows;
    }

    /** Who is meant in truth: the same number, the same person. */
    int personOf(KpmRow row) {
        return people.getOrDefault(row.at(), 0);
    }

    private void household(int incubator) {
        var one = somebody(incubator);
        write(incubator, one);
        switch (random.nextInt(60)) {
            case 0 -> write(incubator, relative(one, random.nextBoolean()));
            case 1 -> write(incubator, twin(one));
            case 2 -> write(incubator, namesakeNextDoor(one));
            case 3 -> write(random.nextInt(INCUBATORS), namesakeBornThatDay(one));
            default -> {}
        }
    }

    private Person somebody(int incubator) {
        boolean woman = random.nextInt(10) < 8;
        var district = "%02d%02d%02d"
                .formatted(11 + incubator, 1 + incubator % 9, 1 + random.nextInt(DISTRICTS_PER_INCUBATOR));
        var birth = random.nextInt(25) == 0
                ? LocalDate.of(1960 + random.nextInt(40), random.nextBoolean() ? 1 : 7, 1)
                : LocalDate.of(1955, 1, 1).plusDays(random.nextInt(45 * 365));
        return Person.of(name(woman), district, birth, woman, 1 + random.nextInt(9), card(district));
    }

    private String name(boolean woman) {
        var firsts = woman ? WOMEN : MEN;
        var first = firsts.get(random.nextInt(firsts.size()));
        return random.nextInt(8) == 0 ? first : first + " " + LAST.get(random.nextInt(LAST.size()));
    }

    private String card(String district) {
        return "%s%02d%02d%02d%04d"
                .formatted(
                        district,
                        1 + random.nextInt(28),
                        1 + random.nextInt(12),
                        5 + random.nextInt(15),
                        9500 + random.nextInt(500));
    }

    private Person relative(Person one, boolean woman) {
        var birth = LocalDate.parse(one.birth()).plusDays(random.nextInt(9000) - 4500);
        return Person.of(name(woman), one.district(), birth, woman, 1 + random.nextInt(9), one.card());
    }

    /** Born on one day into one family: one serial after the other, on one card. */
    private Person twin(Person one) {
        boolean woman = one.sex().equals("P");
        int serial = Integer.parseInt(one.nik().substring(12)) % 9 + 1;
        var name = name(woman);
        while (firstWord(name).equals(firstWord(one.name()))) {
            name = name(woman);
        }
        return Person.of(name, one.district(), LocalDate.parse(one.birth()), woman, serial, one.card());
    }

    private static String firstWord(String name) {
        return name.split(" ")[0];
    }

    private Person namesakeNextDoor(Person one) {
        var birth = LocalDate.parse(one.birth()).plusDays(40 + random.nextInt(9000));
        return Person.of(
                one.name(), one.district(), birth, one.sex().equals("P"), 1 + random.nextInt(9), card(one.district()));
    }

    private Person namesakeBornThatDay(Person one) {
        var elsewhere = somebody(random.nextInt(INCUBATORS));
        return Person.of(
                one.name(),
                elsewhere.district(),
                LocalDate.parse(one.birth()),
                one.sex().equals("P"),
                1 + random.nextInt(9),
                elsewhere.card());
    }

    private void write(int incubator, Person one) {
        if (!niks.add(one.nik())) {
            return;
        }
        person++;
        add(incubator, one);
        int again = random.nextInt(200);
        if (again < 8) {
            add(random.nextInt(4) == 0 ? random.nextInt(INCUBATORS) : incubator, byAnotherHand(one));
        }
        if (again == 0) {
            add(random.nextInt(INCUBATORS), byAnotherHand(one));
        }
    }

    private Person byAnotherHand(Person one) {
        var written = one.named(slips.name(one.name()));
        written = switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> written;
            case 4, 5, 6 -> written.under(slips.digits(one.nik()));
            case 7, 8 -> written.under(one.nik().substring(0, 15));
            default -> written.under("");
        };
        boolean oneThingOnly = !written.nik().equals(one.nik());
        return switch (random.nextInt(oneThingOnly ? 16 : 8)) {
            case 0 -> written.born(slips.birth(one.birth()));
            case 1 -> written.born("");
            case 2 -> written.on("");
            case 3 -> written.on(otherCard(one));
            case 4 -> written.in("");
            default -> written;
        };
    }

    private String otherCard(Person one) {
        var slipped = slips.digits(one.card());
        return slipped.length() == Nik.LENGTH ? slipped : card(one.district());
    }

    private void add(int incubator, Person one) {
        var name = "Inkubator %02d".formatted(incubator + 1);
        var row = one.row(name, name + ".xlsx", 6 + lastRow[incubator]++);
        rows.add(row);
        people.put(row.at(), person);
    }
}
