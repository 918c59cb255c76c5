package id.prokus.indicator;

import id.prokus.access.Standing;
import id.prokus.vocabulary.Text;
import java.util.List;

/** What is still asked about the reports that figures are made from. Said by who processes them. */
public interface Doubts {

    /**
     * Notes of one kind on one incubator's reports that somebody still has to act on.
     *
     * @param code of the kind, as addresses have it
     * @param province two digits of where the incubator works; empty where not known
     * @param notes how many, at least one
     */
    record Doubt(String code, Text name, String incubator, String province, int notes) {}

    /**
     * Those that somebody may see. None while the results of the edition are not at hand: no page of figures waits for them.
     *
     * @param edition the programme year
     */
    List<Doubt> of(int edition, Standing standing);
}
