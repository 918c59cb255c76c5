package id.prokus.registry.decree;

import id.prokus.programme.Edition;
import id.prokus.registry.decree.Denominators.Standing;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The two tables of the page of an edition's SK, and by what they are sorted: a column belongs to one of them. */
final class DecreeTables {

    private static final Map<String, Comparator<HandedInList>> LISTS = Map.of(
            "nomor", Comparator.comparing(HandedInList::number),
            "jenis", Comparator.comparing(HandedInList::kind),
            "tanggal", Comparator.comparing(HandedInList::decidedOn),
            "keadaan", Comparator.comparing(list -> list.setting().isPresent()),
            "baris",
                    Comparator.comparing(list ->
                            list.setting().map(HandedInList.Setting::lines).orElse(-1)),
            "ditinggalkan",
                    Comparator.comparing(list ->
                            list.setting().map(HandedInList.Setting::leftOut).orElse(-1)));

    private static final Map<String, Comparator<Standing>> STANDINGS = Map.of(
            "inkubator", Comparator.comparing(Standing::incubator),
            "pernah", Comparator.comparing(Standing::named),
            "baru", Comparator.comparing(Standing::baru),
            "lanjutan", Comparator.comparing(Standing::lanjutan),
            "diganti", Comparator.comparing(Standing::replaced),
            "mundur", Comparator.comparing(Standing::withdrawn),
            "meninggal", Comparator.comparing(Standing::died),
            "salur", Comparator.comparing(Standing::paid));

    private DecreeTables() {}

    static ListAddress address(Edition edition, String order) {
        return ListAddress.of("/penetapan", order, "").with("edisi", edition.year());
    }

    static ListAddress standingsAddress(Edition edition, String order) {
        return ListAddress.of("/penetapan/menurut-inkubator", order, "").with("edisi", edition.year());
    }

    static List<HandedInList> lists(List<HandedInList> lists, String order) {
        return ListPage.sorted(lists, ListAddress.of("", order, ""), LISTS);
    }

    static List<Standing> standings(List<Standing> standings, String order) {
        return ListPage.sorted(standings, ListAddress.of("", order, ""), STANDINGS);
    }
}
