package id.prokus.registry.decree;

import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Nik;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enrols families that are known by name already, by the rules of an SK list: candidates that were selected. */
@Component
public class EnrolFamilies {

    private final HandedInLists lists;
    private final PreviewList previewList;
    private final RecordLines recordLines;

    EnrolFamilies(HandedInLists lists, PreviewList previewList, RecordLines recordLines) {
        this.lists = lists;
        this.previewList = previewList;
        this.recordLines = recordLines;
    }

    /**
     * A family that is to come in.
     *
     * @param card family card number; may be empty
     * @param district Kemendagri digits; may be empty
     * @param incubator as the roster names it; empty is refused
     * @param pkhStatus AKTIF, GRADUASI or empty
     */
    public record Chosen(
            String name,
            String nik,
            String card,
            String sex,
            Optional<LocalDate> birth,
            String regency,
            String district,
            String village,
            String address,
            String incubator,
            String pkhStatus,
            Cohort cohort) {

        /** Never a number or a name. */
        @Override
        public String toString() {
            return "Chosen[" + Nik.mask(nik) + "]";
        }
    }

    /**
     * All of them, or none where one of them cannot be.
     *
     * @param decree the SK's number
     * @param on the SK's date
     * @return those that cannot be, by their position from 1; empty where all came in
     */
    @Transactional
    public List<BadLine> enrol(Edition edition, List<Chosen> chosen, String decree, LocalDate on, Actor actor) {
        lists.oneAtATime(edition);
        ListContext context = previewList.context(ListKind.DECREE, edition, Optional.empty());
        List<ListLine> lines = IntStream.range(0, chosen.size())
                .mapToObj(i -> line(i + 1, chosen.get(i)))
                .toList();
        List<BadLine> bad = new ArrayList<>();
        List<Planned> planned = previewList.check(context, on, lines, bad);
        if (bad.isEmpty()) {
            recordLines.record(planned, new RecordLines.Word(edition, decree, Optional.empty(), actor));
        }
        return bad;
    }

    private static ListLine line(int number, Chosen one) {
        return new ListLine(
                new LinePlace("", number),
                new ListLine.Person(one.name, one.nik, one.card, one.sex, one.birth),
                new ListLine.Home(one.regency, one.district, one.village, one.address, one.incubator, one.pkhStatus),
                Optional.of(one.cohort),
                Optional.empty(),
                Optional.empty());
    }
}
