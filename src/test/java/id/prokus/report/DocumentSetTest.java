package id.prokus.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.Field;
import id.prokus.programme.roster.RosterEntry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** The ringkasan for everyone, and what a province, a regency, an actor and a projector are given. */
class DocumentSetTest {

    private static final Cited FROZEN =
            new Cited(2, "sha256:0123456789abcdef0123456789abcdef", LocalDate.of(2021, 12, 3));

    @Test
    void there_is_one_for_the_nation_each_province_and_each_incubator_under_names_that_sort() {
        var names = set(InventedWorld.usual(), DocumentOrder.usual()).parts().stream()
                .flatMap(part -> part.documents().stream())
                .map(SetDocument::name)
                .toList();

        assertThat(names).hasSize(2 * (1 + 4 + 12)).doesNotHaveDuplicates();
        assertThat(names.stream().sorted())
                .startsWith("ringkasan-2021-0-nasional-lengkap.docx", "ringkasan-2021-0-nasional-lengkap.pdf")
                .contains(
                        "ringkasan-2021-1-provinsi-32-jawa-barat-lengkap.pdf",
                        "ringkasan-2021-2-inkubator-03-inkubator-03-lengkap.docx");
    }

    @Test
    void every_page_cites_the_frozen_figures_or_says_that_none_were() throws IOException {
        var ringkasan = InventedWorld.usual().ringkasan();
        var draft = new ByteArrayOutputStream();
        var frozen = new ByteArrayOutputStream();

        new TypesetRingkasan(ringkasan, Issue.draft(Letterhead.standard())).pdf(Version.TWO_PAGES, draft);
        new TypesetRingkasan(ringkasan, Issue.draft(Letterhead.standard()).citing(Optional.of(FROZEN)))
                .pdf(Version.TWO_PAGES, frozen);

        assertThat(text(draft.toByteArray())).contains("olahan versi c0ffee, belum dibekukan");
        assertThat(text(frozen.toByteArray()))
                .contains("olahan versi 2 (0123456789ab), dibekukan 3 Desember 2021")
                .doesNotContain("belum dibekukan");
    }

    @Test
    void the_page_of_an_actor_is_one_page_whatever_is_asked_of_it() throws Exception {
        var world = InventedWorld.usual();
        var pages = made(
                new DocumentSet(
                        world.material(),
                        new DocumentOrder(
                                EnumSet.of(Scope.Kind.NATION, Scope.Kind.REGENCY),
                                true,
                                EnumSet.of(Version.TWO_PAGES),
                                EnumSet.of(DocumentFormat.PDF)),
                        Issue.draft(Letterhead.standard()),
                        scope -> muchAgreed()),
                "4-pelaku");

        assertThat(pages).hasSize(7 * (1 + 4));
        for (var page : pages.entrySet()) {
            try (var pdf = Loader.loadPDF(page.getValue())) {
                assertThat(pdf.getNumberOfPages()).as(page.getKey()).isEqualTo(1);
            }
            assertThat(Opened.bannedIn(text(page.getValue()))).as(page.getKey()).isEmpty();
        }
    }

    @Test
    void the_page_of_an_actor_says_what_is_asked_by_when_and_where_the_families_live() throws Exception {
        var order = new DocumentOrder(
                EnumSet.of(Scope.Kind.NATION), true, EnumSet.of(Version.FULL), EnumSet.of(DocumentFormat.PDF));

        byte[] families = Objects.requireNonNull(made(set(InventedWorld.usual(), order), "4-pelaku-1-kpm")
                .get("ringkasan-2021-4-pelaku-1-kpm-nasional.pdf"));

        assertThat(text(families))
                .contains("LEMBAR KPM", "belum melakukan pembukuan (", "31 Desember 2021", "(D)")
                .contains("2. Tempatnya", "Jawa Barat", "Sulawesi Selatan");
        for (String profile : List.of("2a", "ua1")) {
            assertThat(VeraPdf.faults(families, profile)).as(profile).isEmpty();
        }
    }

    @Test
    void places_where_fewer_than_ten_families_are_meant_are_not_counted_on_an_actors_page() {
        var world = InventedWorld.usual()
                .where(
                        row -> !row.get(Field.PROVINCE).equals("73") && !row.closed(),
                        row -> row.set(Field.BOOKKEEPING_CLOSING, "ya"))
                .where(
                        row -> row.closed() && !row.get(Field.PROVINCE).equals("73"),
                        row -> row.set(Field.BOOKKEEPING_CLOSING, "ya"));
        for (int i = 0; i < 5; i++) {
            world.rows.get(i).set(Field.BOOKKEEPING_CLOSING, "tidak");
        }
        var findings = new Findings(Groundwork.of(world.material()), Scope.nation());

        var sheet = ActorEvidence.of(findings, ComposeRingkasan.compose(findings, Additions.NONE), Actor.KPM);

        int books =
                sheet.asked().stream().map(Ringkasan.Perbaikan::kunci).toList().indexOf("P1.kpm.pembukuan");
        // Five in one province could be found from the total once the other province is known, so both are left out.
        assertThat(sheet.places())
                .allSatisfy(place -> assertThat(place.counts().get(books)).isEmpty());
    }

    @Test
    void a_regency_whose_incubator_works_in_several_has_no_target_and_says_so() throws IOException {
        var world = InventedWorld.usual();
        world.roster = new ArrayList<>(world.roster.stream()
                .map(e -> e.province().equals("32")
                        ? new RosterEntry(
                                e.incubator(),
                                e.province(),
                                List.of("3210", "3215"),
                                e.targetNew(),
                                e.targetContinuing())
                        : e)
                .toList());

        var shared = world.ringkasan(Scope.regency("3210", "Kabupaten Majalengka"));
        var own = world.ringkasan(Scope.regency("3322", "Kabupaten Semarang"));

        assertThat(shared.lingkup()).isEqualTo("kabkota");
        assertThat(shared.capaian("omzet", "baru").orElseThrow().sasaran()).isZero();
        assertThat(shared.kalimat().stream().map(Kalimat::teks))
                .anyMatch(text -> text.contains("sasaran kabupaten/kota belum ditetapkan"));
        assertThat(own.capaian("omzet", "baru").orElseThrow().sasaran()).isPositive();
        var pdf = new ByteArrayOutputStream();
        new TypesetRingkasan(shared, Issue.draft(Letterhead.standard())).pdf(Version.TWO_PAGES, pdf);
        assertThat(text(pdf.toByteArray()))
                .contains("(sasaran belum ditetapkan)")
                .doesNotContain("cakupan 0,0");
    }

    @Test
    void what_was_corrected_at_one_incubator_is_not_told_to_another() {
        var world = InventedWorld.usual()
                .corrected(new Ringkasan.Pembetulan(
                        "Inkubator 01.xlsx, Data KPM, baris 9",
                        "omzet_akhir",
                        "1",
                        "2",
                        "diusulkan",
                        "petugas",
                        "",
                        LocalDate.of(2021, 11, 20)));

        assertThat(world.ringkasan().pembetulan()).hasSize(1);
        assertThat(world.ringkasan(Scope.incubator("Inkubator 01")).pembetulan())
                .hasSize(1);
        assertThat(world.ringkasan(Scope.incubator("Inkubator 02")).pembetulan())
                .isEmpty();
        assertThat(world.ringkasan(Scope.province("33", "Jawa Tengah")).pembetulan())
                .isEmpty();
    }

    @Test
    void the_slides_are_six_to_ten_each_with_a_title_letters_for_the_last_row_and_words_for_every_picture()
            throws IOException {
        var ringkasan = InventedWorld.usual().ringkasan();
        byte[] pptx = pptx(ringkasan);

        try (var show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
            assertThat(show.getSlides()).hasSizeBetween(6, 10);
            assertThat(show.getSlides().stream().map(slide -> slide.getTitle()))
                    .contains(
                            "Kelengkapan laporan",
                            "Capaian hasil",
                            "Tantangan dan kendala",
                            "Yang dapat diperbaiki oleh tiap pelaku",
                            "Dukungan yang diharapkan",
                            "Batas pembacaan");
            for (var slide : show.getSlides()) {
                var pictures = slide.getShapes().stream()
                        .filter(XSLFPictureShape.class::isInstance)
                        .map(shape -> (CTPicture) shape.getXmlObject())
                        .toList();
                assertThat(pictures)
                        .allSatisfy(picture -> assertThat(
                                        picture.getNvPicPr().getCNvPr().getDescr())
                                .isNotBlank());
                assertThat(slide.getShapes().stream()
                                .filter(XSLFTextShape.class::isInstance)
                                .flatMap(shape -> ((XSLFTextShape) shape).getTextParagraphs().stream())
                                .filter(paragraph -> paragraph.isBullet())
                                .flatMap(paragraph -> paragraph.getTextRuns().stream())
                                .map(run -> run.getFontSize()))
                        .allMatch(size -> size >= 14);
            }
            assertThat(show.getSlides().getFirst().getTitle())
                    .isEqualTo("Ringkasan Hasil Monitoring ProKUS Tahun 2021");
        }
        assertThat(pptx(ringkasan)).isEqualTo(pptx);
    }

    private static byte[] pptx(Ringkasan ringkasan) throws IOException {
        var out = new ByteArrayOutputStream();
        RingkasanPptx.write(ringkasan, Issue.draft(Letterhead.standard()), out);
        return out.toByteArray();
    }

    private static Additions muchAgreed() {
        var agreed = new ArrayList<Additions.Agreed>();
        for (Actor actor : Actor.values()) {
            for (int i = 0; i < 9; i++) {
                agreed.add(new Additions.Agreed(
                        actor,
                        "Melaksanakan kesepakatan nomor " + (i + 1) + " sebagaimana "
                                + "disepakati ".repeat(30).strip(),
                        "kesepakatan dilaksanakan dan dilaporkan kepada subdirektorat",
                        LocalDate.of(2022, 1, 31),
                        Additions.Basis.MEETING));
            }
        }
        return new Additions(List.of(), agreed, List.of(), List.of(), List.of());
    }

    private static DocumentSet set(InventedWorld world, DocumentOrder order) {
        return new DocumentSet(world.material(), order, Issue.draft(Letterhead.standard()), scope -> Additions.NONE);
    }

    private static Map<String, byte[]> made(DocumentSet set, String named) {
        var made = new TreeMap<String, byte[]>();
        for (var part : set.parts()) {
            var wanted = part.documents().stream()
                    .filter(document -> document.name().contains(named))
                    .toList();
            set.make(new DocumentSet.Part(part.scope(), wanted), (document, writing) -> {
                var out = new ByteArrayOutputStream();
                try {
                    writing.to(out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                made.put(document.name(), out.toByteArray());
            });
        }
        return made;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
