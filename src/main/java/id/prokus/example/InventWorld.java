package id.prokus.example;

import id.prokus.place.Regions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Invents 27 incubators in 11 provinces and 8.000 families: 1.000 of 2020 who walk on, 7.000 new in 2021. The numbers are
 * those of the programme, the people and incubators are nobody.
 */
final class InventWorld {

    /** Province and how many incubators work there; which provinces the programme really had is not known. */
    private static final List<InProvince> PROVINCES = List.of(
            new InProvince("35", 5),
            new InProvince("32", 4),
            new InProvince("33", 4),
            new InProvince("12", 2),
            new InProvince("13", 2),
            new InProvince("31", 2),
            new InProvince("34", 2),
            new InProvince("36", 2),
            new InProvince("73", 2),
            new InProvince("51", 1),
            new InProvince("64", 1));

    private static final int NEW = 7_000;
    private static final int CONTINUING = 1_000;
    /** The incubators of 2020, all of which work on in 2021. */
    private static final int FIRST_INCUBATORS = 4;

    /** In how many kecamatan of a kabupaten there are families: few, so that a companion has some tens of them. */
    private static final int DISTRICTS = 5;

    private final Regions regions;
    private final Chance chance;
    private final InventPerson person;

    private InventWorld(long seed, Regions regions) {
        this.regions = regions;
        this.chance = new Chance(seed);
        this.person = new InventPerson(chance);
    }

    /** @param faults what is to be wrong in it */
    static World of(long seed, List<Fault> faults, Regions regions) {
        var invent = new InventWorld(seed, regions);
        List<InventedIncubator> incubators = invent.incubators();
        return new World(seed, incubators, invent.families(incubators), faults);
    }

    private List<InventedIncubator> incubators() {
        int all = PROVINCES.stream().mapToInt(InProvince::incubators).sum();
        var incubators = new ArrayList<InventedIncubator>();
        for (InProvince province : PROVINCES) {
            List<String> regencies = regions.regencyCodes().stream()
                    .filter(code -> code.startsWith(province.code())
                            && regions.districtsOf(code).size() >= 3)
                    .toList();
            for (int i = 0; i < province.incubators(); i++) {
                int number = incubators.size() + 1;
                int first = chance.below(regencies.size());
                incubators.add(new InventedIncubator(
                        number,
                        province.code(),
                        List.of(regencies.get(first), regencies.get((first + 1) % regencies.size())),
                        NEW / all + (number <= NEW % all ? 1 : 0),
                        number <= FIRST_INCUBATORS ? CONTINUING / FIRST_INCUBATORS : 0));
            }
        }
        return incubators;
    }

    private List<InventedFamily> families(List<InventedIncubator> incubators) {
        var families = new ArrayList<InventedFamily>(NEW + CONTINUING);
        for (InventedIncubator incubator : incubators) {
            for (int i = 0; i < incubator.targetContinuing(); i++) {
                families.add(family(incubator, 2020));
            }
            for (int i = 0; i < incubator.targetNew(); i++) {
                families.add(family(incubator, 2021));
            }
        }
        return families;
    }

    private InventedFamily family(InventedIncubator incubator, int angkatan) {
        boolean woman = chance.percent(88);
        LocalDate born = person.born();
        List<String> districts = regions.districtsOf(chance.oneOf(incubator.regencies()));
        String district = chance.oneOf(districts.subList(0, Math.min(DISTRICTS, districts.size())));
        return new InventedFamily(
                person.nik(district, woman, born),
                person.familyCard(district, LocalDate.of(2014, 1, 1).plusDays(chance.below(2000))),
                person.name(woman),
                woman,
                born,
                district,
                incubator.number(),
                angkatan,
                angkatan == 2021);
    }

    private record InProvince(String code, int incubators) {}
}
