package id.prokus.registry.decree;

import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Who should be there: the SK of an edition, handed in, looked at, set. */
@Controller
@Needs(Right.PROCESS)
class DecreeController {

    private final ShownEdition shownEdition;
    private final HandedInLists lists;
    private final HandInList handInList;
    private final PreviewList previewList;
    private final SetList setList;
    private final Denominators denominators;

    DecreeController(
            ShownEdition shownEdition,
            HandedInLists lists,
            HandInList handInList,
            PreviewList previewList,
            SetList setList,
            Denominators denominators) {
        this.shownEdition = shownEdition;
        this.lists = lists;
        this.handInList = handInList;
        this.previewList = previewList;
        this.setList = setList;
        this.denominators = denominators;
    }

    @Bean
    static MenuEntry decreeEntry() {
        return new MenuEntry(
                MenuGroup.FAMILIES,
                5,
                "/penetapan",
                new Text("Penetapan", "Who is named"),
                new Text(
                        "SK penetapan, perubahan, dan daftar salur: siapa yang seharusnya ada.",
                        "The SK, their changes and who was paid: who should be there."));
    }

    @GetMapping("/penetapan")
    Screen show(@RequestParam Optional<Integer> edisi, @RequestParam(defaultValue = "") String urut) {
        return Screen.of("registry/decree/penetapan", page(shownEdition.of(edisi), urut, HandInForm.EMPTY));
    }

    @PostMapping("/penetapan/berkas")
    Screen handIn(HandInForm form, @RequestParam MultipartFile daftar, Actor actor) throws IOException {
        Edition edition = shownEdition.of(form.edisi());
        try {
            UUID id = handInList.handIn(form.letter(edition), name(daftar), daftar.getBytes(), actor);
            return Screen.to("/penetapan/daftar/" + id);
        } catch (Refusal refusal) {
            return Screen.of("registry/decree/penetapan", page(edition, "", form))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
    }

    @GetMapping("/penetapan/daftar/{id}")
    Screen look(@PathVariable UUID id) {
        return Screen.of("registry/decree/daftar", listPage(id));
    }

    @PostMapping("/penetapan/daftar/{id}/penetapan")
    Screen set(@PathVariable UUID id, @RequestParam(defaultValue = "0") int tinggalkan, Actor actor) {
        try {
            int taken = setList.set(id, tinggalkan, actor);
            return Screen.to("/penetapan/daftar/" + id)
                    .saying(
                            tinggalkan == 0
                                    ? Flash.done(
                                            "Daftar ditetapkan: %d baris diterima.".formatted(taken),
                                            "The list is set: %d lines taken.".formatted(taken))
                                    : Flash.careful(
                                            "Daftar ditetapkan: %d baris diterima, %d ditinggalkan dan dicatat."
                                                    .formatted(taken, tinggalkan),
                                            "The list is set: %d lines taken, %d left out and recorded."
                                                    .formatted(taken, tinggalkan)));
        } catch (Refusal refusal) {
            return Screen.of("registry/decree/daftar", listPage(id))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
    }

    private Page page(Edition edition, String order, HandInForm form) {
        return new Page(
                edition,
                order,
                DecreeTables.lists(lists.of(edition), order),
                DecreeTables.standings(denominators.of(edition), order),
                form);
    }

    private ListPage listPage(UUID id) {
        HandedInList list = lists.find(id).orElseThrow(SetList::gone);
        return list.setting().isPresent()
                ? new ListPage(list, Optional.empty())
                : new ListPage(list, Optional.of(previewList.preview(list)));
    }

    private static String name(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("").replace('\\', '/');
        String bare = name.substring(name.lastIndexOf('/') + 1);
        if (bare.isBlank()) {
            throw new Refusal(
                    "registry.list-missing",
                    new Text(
                            "Belum ada berkas yang dipilih. Pilih daftar .xlsx, .xls, .ods, atau .csv.",
                            "No file was chosen. Choose a list as .xlsx, .xls, .ods or .csv."));
        }
        return bare;
    }

    /** What is asked when a list is handed in; what was typed comes back where it is refused. */
    public record HandInForm(
            Optional<Integer> edisi,
            Optional<String> jenis,
            Optional<String> nomor,
            Optional<String> tanggal,
            Optional<String> tentang,
            Optional<String> angkatan) {

        static final HandInForm EMPTY = new HandInForm(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        HandInList.Letter letter(Edition edition) {
            return new HandInList.Letter(
                    edition,
                    ListKind.of(jenis.orElse("")).orElse(ListKind.DECREE),
                    FormWords.number(nomor.orElse("")),
                    FormWords.date(tanggal.orElse("")),
                    tentang.orElse("").strip(),
                    FormWords.cohort(angkatan.orElse("")));
        }
    }

    /**
     * @param order the column that one of its tables is sorted by
     * @param standing how the families of each incubator stand; empty where no SK was set
     */
    public record Page(
            Edition edition,
            String order,
            List<HandedInList> lists,
            List<Denominators.Standing> standing,
            HandInForm form) {

        public ListAddress address() {
            return DecreeTables.address(edition, order);
        }

        public String standingCsv() {
            return DecreeTables.standingsAddress(edition, order).csv();
        }

        public int baru() {
            return Denominators.active(standing, Cohort.NEW);
        }

        public int lanjutan() {
            return Denominators.active(standing, Cohort.CONTINUING);
        }

        public int left() {
            return standing.stream().mapToInt(one -> one.named() - one.active()).sum();
        }

        public int paid() {
            return standing.stream().mapToInt(Denominators.Standing::paid).sum();
        }
    }

    /** @param preview what the list would change; empty once it is set */
    public record ListPage(HandedInList list, Optional<Preview> preview) {

        static final int SHOWN = 100;

        List<BadLine> bad() {
            return preview.map(Preview::bad).orElse(List.of());
        }

        List<BadLine> firstBad() {
            return bad().stream().limit(SHOWN).toList();
        }

        int good() {
            return preview.map(all -> all.good().size()).orElse(0);
        }

        List<Planned> firstGood() {
            return preview.map(Preview::good).orElse(List.of()).stream()
                    .limit(10)
                    .toList();
        }
    }
}
