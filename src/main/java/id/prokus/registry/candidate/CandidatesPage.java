package id.prokus.registry.candidate;

import id.prokus.place.Region;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.registry.listing.ListedFamily;
import id.prokus.web.ListPage;
import java.util.List;
import java.util.Map;

/**
 * Candidates of one state, and what can be done with them.
 *
 * @param above the places that hold the one wanted, the province first
 * @param below the places right below it
 * @param counts candidates by state; empty for whoever does not process them
 * @param lists handed in, the latest first; empty for whoever does not process them
 */
public record CandidatesPage(
        Edition edition,
        CandidatesController.ListForm asked,
        SelectForm form,
        List<String> incubators,
        List<Region> above,
        List<Region> below,
        Map<String, Integer> counts,
        List<CandidateList> lists,
        ListPage<ListedFamily> list,
        Regions regions) {

    public int count(CandidacyState state) {
        return counts.getOrDefault(state.code(), 0);
    }

    /** Whether those shown can be selected by SK. */
    public boolean selectable() {
        return asked.keadaan().equals("usulan") || asked.keadaan().equals("layak");
    }

    public String tab(CandidacyState state) {
        return "/usulan?edisi=" + edition.year() + "&keadaan=" + state.code();
    }
}
