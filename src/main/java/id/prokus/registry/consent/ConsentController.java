package id.prokus.registry.consent;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.registry.timeline.Life;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a family agreed to and in which words; and who must stop what because a family withdrew it. */
@Controller
@Needs(Right.FAMILIES)
class ConsentController {

    private static final String LIST = "/persetujuan/penarikan";

    private static final Map<String, Comparator<Withdrawal>> ORDERS = Map.of(
            "nama", Comparator.comparing(Withdrawal::name),
            "kabupaten", Comparator.comparing(Withdrawal::regency),
            "batas", Comparator.comparing(Withdrawal::limit));

    private final FamilyHeads heads;
    private final Entries entries;
    private final EntryKinds kinds;
    private final ConsentTexts texts;
    private final Withdrawals withdrawals;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    ConsentController(
            FamilyHeads heads,
            Entries entries,
            EntryKinds kinds,
            ConsentTexts texts,
            Withdrawals withdrawals,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.heads = heads;
        this.entries = entries;
        this.kinds = kinds;
        this.texts = texts;
        this.withdrawals = withdrawals;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @Bean
    static MenuEntry withdrawalsEntry() {
        return new MenuEntry(
                MenuGroup.FAMILIES,
                34,
                LIST,
                new Text("Penarikan persetujuan", "Withdrawn consent"),
                new Text(
                        "Persetujuan yang ditarik keluarga, dengan batas 3 × 24 jam dan siapa yang harus menghentikan apa.",
                        "Consent that families withdrew, with the limit of 3 × 24 hours and who must stop what."));
    }

    @GetMapping("/keluarga/{id}/persetujuan")
    Screen show(@PathVariable UUID id, Standing standing) {
        FamilyHead head = heads.get(id);
        Life life = Life.of(entries.of(id).stream().map(KeptEntry::entry).toList());
        return Screen.of(
                "registry/consent/persetujuan",
                new Page(
                        head,
                        ConsentState.of(life, Jakarta.today(clock)),
                        texts,
                        kinds.get(ConsentKinds.CONSENT).writtenBy(standing),
                        clock.instant()));
    }

    /** @param keadaan "belum" for what is still to be stopped, "sudah" for what was; empty for both */
    @GetMapping(LIST)
    Screen list(
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(defaultValue = "") String urut,
            @RequestParam(defaultValue = "") String sesudah,
            Actor actor) {
        ListAddress address = ListAddress.of(LIST, urut, sesudah).with("keadaan", keadaan);
        ListPage<Withdrawal> list = ListPage.ofAll(address, wanted(keadaan, address), Withdrawals::key);
        trail.recordLines(
                actor,
                "registry.withdrawals-listed",
                keadaan,
                list.lines().stream().map(Withdrawal::regency).toList());
        return Screen.of("registry/consent/penarikan", new ListShown(list, keadaan, regions, clock.instant()));
    }

    @GetMapping(LIST + ".csv")
    ResponseEntity<byte[]> take(
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(defaultValue = "") String urut,
            Actor actor) {
        List<Withdrawal> all = wanted(keadaan, ListAddress.of(LIST, urut, ""));
        var csv = new CsvFile("nama", "kabupaten", "inkubator", "keperluan", "ditarik", "batas", "dihentikan");
        for (Withdrawal one : all) {
            csv.line(
                    one.name(),
                    regions.nameOf(one.regency()),
                    one.incubator(),
                    one.purpose().label().indonesian(),
                    one.on().toString(),
                    one.limit().toString(),
                    CsvFile.cell(one.stoppedOn()));
        }
        trail.recordLines(
                actor,
                "registry.withdrawals-taken",
                keadaan,
                all.stream().map(Withdrawal::regency).toList());
        return csv.takenBy(actor, clock, "penarikan-persetujuan");
    }

    private List<Withdrawal> wanted(String state, ListAddress address) {
        List<Withdrawal> found = withdrawals.all().stream()
                .filter(one -> state.isEmpty() || one.open() == state.equals("belum"))
                .toList();
        return ListPage.sorted(found, address, ORDERS);
    }

    /** @param writable whether the reader may record what the family says */
    public record Page(FamilyHead head, List<ConsentState> states, ConsentTexts texts, boolean writable, Instant now) {

        ConsentText text(ConsentState state) {
            return state.last()
                    .flatMap(entry -> entry.value(ConsentKinds.TEXT))
                    .flatMap(texts::find)
                    .orElseGet(() -> texts.latest(state.purpose()));
        }
    }

    public record ListShown(ListPage<Withdrawal> list, String state, Regions regions, Instant now) {}
}
