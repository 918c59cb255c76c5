package id.prokus.example;

import id.prokus.organisation.AddOffice;
import id.prokus.organisation.AddPerson;
import id.prokus.organisation.AddPost;
import id.prokus.organisation.Agreement;
import id.prokus.organisation.Duty;
import id.prokus.organisation.GiveDuty;
import id.prokus.organisation.Office;
import id.prokus.organisation.OfficeKind;
import id.prokus.organisation.Period;
import id.prokus.organisation.Person;
import id.prokus.organisation.Post;
import id.prokus.organisation.PostKind;
import id.prokus.organisation.PostKinds;
import id.prokus.organisation.ServeRegency;
import id.prokus.organisation.SignAgreement;
import id.prokus.place.Regions;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The offices, agreements, posts and duties of an invented world. Each is named so that nobody takes it for a real one. */
@Component
class ExampleOffices {

    /** Where all of it is known from; what has another source is none of the example's. */
    static final String SOURCE = "rekaan, bagian dunia contoh";

    private static final Period YEAR =
            new Period(Optional.of(LocalDate.of(2021, 2, 15)), Optional.of(LocalDate.of(2021, 12, 31)));
    private static final LocalDate CHANGED = LocalDate.of(2021, 7, 1);

    private final AddOffice addOffice;
    private final AddPost addPost;
    private final AddPerson addPerson;
    private final GiveDuty giveDuty;
    private final SignAgreement signAgreement;
    private final ServeRegency serveRegency;
    private final Regions regions;
    private final Map<String, PostKind> kinds = new HashMap<>();
    private final PostKinds postKinds;

    ExampleOffices(
            AddOffice addOffice,
            AddPost addPost,
            AddPerson addPerson,
            GiveDuty giveDuty,
            SignAgreement signAgreement,
            ServeRegency serveRegency,
            Regions regions,
            PostKinds postKinds) {
        this.addOffice = addOffice;
        this.addPost = addPost;
        this.addPerson = addPerson;
        this.giveDuty = giveDuty;
        this.signAgreement = signAgreement;
        this.serveRegency = serveRegency;
        this.regions = regions;
        this.postKinds = postKinds;
    }

    void add(World world, ExampleProgress progress) {
        postKinds.all().forEach(kind -> kinds.put(kind.code(), kind));
        progress.begin(ExampleStep.OFFICES, world.incubators().size());
        UUID ministry = office(OfficeKind.KEMENSOS_UNIT, "Subdirektorat Contoh", "");
        held(post("kasubdit", ministry, ""), "Kepala Subdirektorat Contoh", since(2020));
        String province = "";
        for (InventedIncubator incubator : world.incubators()) {
            if (!incubator.province().equals(province)) {
                province = incubator.province();
                socialOffices(incubator);
            }
            incubator(incubator, ministry);
            progress.done(incubator.name());
        }
    }

    /** The Dinas Sosial of the province and of one kabupaten, with those who work in one kecamatan. */
    private void socialOffices(InventedIncubator incubator) {
        String province = incubator.province();
        String ofProvince = regions.nameOf(province);
        UUID office = office(OfficeKind.DINSOS_PROVINSI, "Dinas Sosial Contoh " + ofProvince, province);
        held(post("kadis_provinsi", office, province), "Kepala Dinas Contoh " + ofProvince, since(2020));
        held(post("korwil", office, province), "Korwil Contoh " + ofProvince, since(2020));
        String regency = incubator.regencies().getFirst();
        String district = regions.districtsOf(regency).getFirst();
        String ofRegency = regions.nameOf(regency);
        UUID local = office(OfficeKind.DINSOS_KABKOTA, "Dinas Sosial Contoh " + ofRegency, regency);
        held(post("kadis_kabkota", local, regency), "Kepala Dinas Contoh " + ofRegency, since(2020));
        held(post("korkab", local, regency), "Korkab Contoh " + ofRegency, since(2020));
        held(post("pendamping_pkh", local, district), "Pendamping Contoh " + regions.nameOf(district), since(2020));
        UUID tksk = post("tksk", local, district);
        held(
                tksk,
                "TKSK Contoh " + regions.nameOf(district),
                new Period(Optional.of(LocalDate.of(2020, 1, 1)), Optional.of(CHANGED.minusDays(1))));
        held(
                tksk,
                "TKSK Contoh Pengganti " + regions.nameOf(district),
                new Period(Optional.of(CHANGED), Optional.empty()));
    }

    private void incubator(InventedIncubator incubator, UUID ministry) {
        UUID office = office(OfficeKind.INKUBATOR, incubator.name(), incubator.province());
        Optional<UUID> partner = incubator.number() == 1
                ? Optional.of(office(OfficeKind.UNIT_MITRA, "Unit Mitra Contoh 01", incubator.province()))
                : Optional.empty();
        var agreement = new Agreement(
                TimeOrderedId.next(),
                "PKS/CONTOH/%02d/2021".formatted(incubator.number()),
                YEAR.from(),
                "ProKUS 2021",
                ministry,
                office,
                partner,
                YEAR,
                SOURCE);
        signAgreement.sign(LoadExample.BY, agreement);
        for (String regency : incubator.regencies()) {
            serveRegency.serve(LoadExample.BY, TimeOrderedId.next(), agreement.id(), regency, Period.UNKNOWN, SOURCE);
        }
        held(post("manajer_inkubator", office, ""), "Manajer Contoh %02d".formatted(incubator.number()), YEAR);
        held(
                post("mentor_bisnis", office, incubator.regencies().getFirst()),
                "Mentor Contoh %02d-1".formatted(incubator.number()),
                YEAR);
    }

    private static Period since(int year) {
        return new Period(Optional.of(LocalDate.of(year, 1, 1)), Optional.empty());
    }

    private UUID office(OfficeKind kind, String name, String region) {
        UUID id = TimeOrderedId.next();
        addOffice.add(LoadExample.BY, new Office(id, kind, name, Optional.empty(), region, Period.UNKNOWN, SOURCE));
        return id;
    }

    private UUID post(String kind, UUID office, String region) {
        UUID id = TimeOrderedId.next();
        addPost.add(LoadExample.BY, new Post(id, kind(kind), office, region));
        return id;
    }

    private PostKind kind(String code) {
        return Optional.ofNullable(kinds.get(code))
                .orElseThrow(() -> new IllegalStateException("no kind of post " + code));
    }

    private void held(UUID post, String name, Period days) {
        Person person = new Person(TimeOrderedId.next(), name, "", "");
        addPerson.add(LoadExample.BY, person);
        giveDuty.give(
                LoadExample.BY,
                new Duty(TimeOrderedId.next(), post, person, days, days.until().isPresent(), "", SOURCE));
    }

    /** What a table holds of the example, each after those that point at it. */
    static List<String> removal() {
        String offices = "(select id from organisation.office where source = :source)";
        String agreements = "(select id from organisation.agreement where incubator in " + offices + " or party in "
                + offices + " or partner in " + offices + ")";
        return List.of(
                "delete from organisation.duty where post in (select id from organisation.post where office in "
                        + offices + ")",
                "delete from organisation.post where office in " + offices,
                "delete from organisation.service_area where agreement in " + agreements,
                "delete from organisation.agreement where id in " + agreements,
                "update organisation.office set parent = null where parent in " + offices,
                "delete from organisation.office where source = :source",
                """
                delete from organisation.account_person where person::text in (
                    select subject from access.trail where actor = :by and action = 'organisation.person-added')
                """,
                """
                delete from organisation.person where not exists (
                    select from organisation.duty where duty.person = person.id)
                and id::text in (select subject from access.trail where actor = :by and action = 'organisation.person-added')
                """);
    }
}
