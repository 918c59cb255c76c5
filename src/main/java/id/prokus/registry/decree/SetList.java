package id.prokus.registry.decree;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a list: from then on its good lines count. Bad lines are left out only where the person says so. */
@Component
public class SetList {

    private final HandedInLists lists;
    private final PreviewList previewList;
    private final RecordLines recordLines;
    private final Trail trail;

    SetList(HandedInLists lists, PreviewList previewList, RecordLines recordLines, Trail trail) {
        this.lists = lists;
        this.previewList = previewList;
        this.recordLines = recordLines;
        this.trail = trail;
    }

    /**
     * @param leavingOut how many bad lines the person has seen and leaves out; 0 for none
     * @return how many lines were taken
     * @throws Refusal where bad lines are left that nobody has left out, or where it was set before
     */
    @Transactional
    public int set(UUID id, int leavingOut, Actor actor) {
        HandedInList first = lists.find(id).orElseThrow(SetList::gone);
        lists.oneAtATime(first.edition());
        HandedInList list = lists.find(id).orElseThrow(SetList::gone);
        if (list.setting().isPresent()) {
            throw new Refusal(
                    "registry.list-set-already",
                    new Text(
                            "Daftar ini sudah ditetapkan. Bila ada perubahan, muat SK perubahan.",
                            "This list was set already. If something changed, load an SK perubahan."));
        }
        Preview preview = previewList.preview(list);
        demandSettled(preview, leavingOut);
        recordLines.record(preview.good(), new RecordLines.Word(list.edition(), list.number(), Optional.of(id), actor));
        lists.set(list, preview.good().size(), preview.bad(), actor);
        trail.record(
                actor,
                "registry.list-set",
                id.toString(),
                preview.good().size() + " baris diterima, " + preview.bad().size() + " ditinggalkan");
        trail.recordLines(
                actor,
                "registry.families-recorded",
                id.toString(),
                preview.good().stream().map(Planned::regency).toList());
        return preview.good().size();
    }

    private static void demandSettled(Preview preview, int leavingOut) {
        List<BadLine> bad = preview.bad();
        if (!bad.isEmpty() && bad.size() != leavingOut) {
            throw new Refusal(
                    "registry.list-has-bad-lines",
                    new Text(
                            "Masih ada " + bad.size()
                                    + " baris yang tidak dapat diterima. Perbaiki berkasnya dan muat kembali, atau nyatakan bahwa"
                                    + " baris itu ditinggalkan.",
                            bad.size()
                                    + " lines cannot be taken. Mend the file and load it again, or say that these lines are left"
                                    + " out."));
        }
        if (preview.good().isEmpty()) {
            throw new Refusal(
                    "registry.list-without-good-lines",
                    new Text(
                            "Tidak ada baris yang dapat diterima. Perbaiki berkasnya, lalu muat kembali.",
                            "No line can be taken. Mend the file and load it again."));
        }
    }

    static Refusal gone() {
        return new Refusal(
                "registry.list-unknown",
                new Text(
                        "Daftar ini tidak ditemukan. Buka kembali halaman Penetapan.",
                        "There is no such list. Open the page Penetapan again."));
    }
}
