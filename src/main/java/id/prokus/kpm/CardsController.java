package id.prokus.kpm;

import id.prokus.organisation.Persons;
import id.prokus.place.Regions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The cards of many families: of one companion, of one kecamatan, of all in the reader's place. */
@Controller
@Needs(Right.ENTER)
class CardsController {

    /** Ten sheets, and no longer a wait. */
    private static final int AT_ONCE = 80;

    private final CardHolders holders;
    private final IssueCards issueCards;
    private final Persons persons;
    private final Regions regions;
    private final Clock clock;

    CardsController(CardHolders holders, IssueCards issueCards, Persons persons, Regions regions, Clock clock) {
        this.holders = holders;
        this.issueCards = issueCards;
        this.persons = persons;
        this.regions = regions;
        this.clock = clock;
    }

    @Bean
    static MenuEntry cardsEntry() {
        return new MenuEntry(
                MenuGroup.FAMILIES,
                36,
                "/kartu",
                new Text("Kartu keluarga", "Families' cards"),
                new Text(
                        "Kartu ber-QR untuk halaman keluarga sendiri: dicetak, diganti, dicabut.",
                        "Cards with a QR for a family's own page: printed, replaced, withdrawn."));
    }

    @GetMapping("/kartu")
    Screen list(ListForm asked) {
        ListAddress address = asked.address();
        var found = holders.page(asked.wanted(), address, clock.instant(), Jakarta.today(clock), ListPage.LINES + 1);
        return Screen.of(
                "kpm/kartu-daftar",
                new Page(
                        asked,
                        companions(),
                        ListPage.of(address, found, one -> one.family().toString()),
                        Math.min(AT_ONCE, holders.count(asked.missing(), clock.instant(), Jakarta.today(clock))),
                        regions));
    }

    /** For those of the list that have none; the page itself is the answer, since links are shown once. */
    @PostMapping("/kartu")
    Screen issue(ListForm asked, Actor actor) {
        List<UUID> missing =
                holders.page(asked.missing(), ListAddress.NONE, clock.instant(), Jakarta.today(clock), AT_ONCE).stream()
                        .map(CardHolder::family)
                        .toList();
        if (missing.isEmpty()) {
            return Screen.to(asked.address().start())
                    .saying(
                            Flash.careful(
                                    "Semua keluarga pada daftar ini sudah mempunyai kartu yang berlaku. Ganti satu per satu dari halaman keluarga.",
                                    "Every family on this list has a card that holds. Replace single ones on the family's page."));
        }
        return Screen.of(
                "kpm/kartu-cetak", PrintedPage.of(asked.address().start(), issueCards.all(missing, actor), regions));
    }

    private List<Companion> companions() {
        Map<UUID, Long> families = holders.companions(Jakarta.today(clock));
        return persons.names(families.keySet()).entrySet().stream()
                .map(one ->
                        new Companion(one.getKey().toString(), one.getValue(), families.getOrDefault(one.getKey(), 0L)))
                .sorted(java.util.Comparator.comparing(Companion::name))
                .toList();
    }

    /** @param families with how many */
    public record Companion(String id, String name, long families) {}

    /** What the page's address asks for. */
    public record ListForm(String pendamping, String wilayah, String belum, String sesudah) {

        /** Of a desa. */
        private static final int LONGEST_CODE = 10;

        CardHolders.Wanted wanted() {
            return new CardHolders.Wanted(CardHolders.id(pendamping), digits(), belum.equals("ya"));
        }

        CardHolders.Wanted missing() {
            return new CardHolders.Wanted(CardHolders.id(pendamping), digits(), true);
        }

        ListAddress address() {
            return ListAddress.of("/kartu", "", sesudah)
                    .with(
                            "pendamping",
                            CardHolders.id(pendamping).map(UUID::toString).orElse(""))
                    .with("wilayah", digits())
                    .with("belum", belum.equals("ya") ? "ya" : "");
        }

        private String digits() {
            String digits = wilayah.replaceAll("\\D", "");
            return digits.substring(0, Math.min(LONGEST_CODE, digits.length()));
        }
    }

    /** @param printable how many cards one press prints */
    public record Page(
            ListForm asked, List<Companion> companions, ListPage<CardHolder> list, long printable, Regions regions) {}
}
