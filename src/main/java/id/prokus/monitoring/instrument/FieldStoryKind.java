package id.prokus.monitoring.instrument;

import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.FieldType;
import id.prokus.registry.timeline.KnownKinds;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A change in the family's own words, as it was told in the field: the question of the Most Significant Change, and what
 * the account of 2021 tells of a business that made it. Whether it may be published is said elsewhere, in the ledger of
 * consents; the answer kept here is none.
 */
@Component
class FieldStoryKind implements KnownKinds {

    private static final EntryKind STORY = EntryKind.of(
                    "kisah-lapangan",
                    Section.USAHA,
                    new Text("Kisah dari lapangan", "Story from the field"),
                    new Text(
                            "Kisah tentang {ranah}, diceritakan {pencerita}; terbit: {boleh_terbit}",
                            "Story about {ranah}, told by {pencerita}; to be published: {boleh_terbit}"),
                    ObstacleKinds.WRITERS,
                    EntryField.of(FieldType.WORDS, "pencerita", "Pencerita", "Teller"),
                    EntryField.choice(
                            "ranah",
                            "Ranah perubahan",
                            "Domain of change",
                            List.of(
                                    Choice.of("penghasilan", "penghasilan dan usaha", "income and business"),
                                    Choice.of("keterampilan", "keterampilan dan perencanaan", "skills and planning"),
                                    Choice.of("perilaku", "perilaku dan jiwa usaha", "behaviour and spirit"),
                                    Choice.of("keluarga", "kehidupan keluarga", "life of the family"),
                                    Choice.of("sekitar", "warga sekitar", "people around"),
                                    Choice.of("lain", "lainnya, menurut pencerita", "other, as the teller says"))),
                    EntryField.of(
                            FieldType.LINES, "cerita", "Perubahan yang paling berarti", "The most significant change"),
                    EntryField.of(
                            FieldType.LINES,
                            "mengapa_berarti",
                            "Mengapa paling berarti",
                            "Why it is the most significant"),
                    EntryField.choice(
                                    "graduasi_pkh",
                                    "Status PKH keluarga",
                                    "PKH status of the family",
                                    List.of(
                                            Choice.of("belum", "belum graduasi", "not graduated"),
                                            Choice.of("mandiri", "graduasi mandiri", "graduated of its own"),
                                            Choice.of(
                                                    "alamiah", "graduasi alamiah", "graduated, no component any more"),
                                            Choice.of("bukan", "bukan penerima PKH", "not a PKH family")))
                            .optional(),
                    EntryField.of(FieldType.WORDS, "tahun_graduasi", "Tahun graduasi PKH", "Year of PKH graduation")
                            .optional(),
                    EntryField.of(FieldType.WORDS, "produk", "Yang dijual", "What it sells")
                            .optional(),
                    EntryField.choices(
                                    "diterima",
                                    "Yang diterima dari program",
                                    "Received from the programme",
                                    List.of(
                                            Choice.of("modal", "bantuan modal", "capital"),
                                            Choice.of("barang", "barang atau peralatan", "goods or equipment"),
                                            Choice.of("pelatihan", "pelatihan", "training"),
                                            Choice.of(
                                                    "pelatihan_keuangan", "pelatihan keuangan", "training in finance"),
                                            Choice.of("merek_kemasan", "merek dan kemasan", "brand and packaging"),
                                            Choice.of("spanduk", "spanduk atau promosi", "banner or promotion"),
                                            Choice.of(
                                                    "keamanan_pangan",
                                                    "pengetahuan keamanan pangan",
                                                    "knowledge of food safety"),
                                            Choice.of("izin", "fasilitasi izin", "help with licences"),
                                            Choice.of(
                                                    "pasar", "akses pasar atau mitra", "access to markets or partners"),
                                            Choice.of("pendampingan", "pendampingan", "mentoring")))
                            .optional(),
                    EntryField.choices(
                                    "surat",
                                    "Surat dan izin yang diperoleh",
                                    "Papers obtained",
                                    List.of(
                                            Choice.of("nib", "NIB", "NIB"),
                                            Choice.of("pirt", "P-IRT", "P-IRT"),
                                            Choice.of("halal", "sertifikat halal", "halal certificate"),
                                            Choice.of("merek", "pendaftaran merek", "registered brand"),
                                            Choice.of("lain", "lainnya", "other")))
                            .optional(),
                    EntryField.of(FieldType.WORDS, "aset", "Yang dibeli dengan bantuan", "Bought with the aid")
                            .optional(),
                    EntryField.of(FieldType.COUNT, "gerai", "Gerai", "Outlets").optional(),
                    EntryField.of(FieldType.COUNT, "pekerja", "Semua pekerja", "All workers")
                            .optional(),
                    EntryField.of(FieldType.WORDS, "saluran", "Aplikasi atau media sosial", "Apps or social media")
                            .optional(),
                    EntryField.of(FieldType.YES_NO, "ada_kredit", "Memperoleh kredit", "Got a loan")
                            .optional(),
                    EntryField.of(
                                    FieldType.WORDS,
                                    "pemberi_kredit",
                                    "Pemberi kredit dan produknya",
                                    "Lender and product")
                            .optional(),
                    EntryField.choices(
                                    "lingkungan",
                                    "Praktik lingkungan dan pangan",
                                    "Practices for food and environment",
                                    List.of(
                                            Choice.of("bahan_aman", "bahan pangan aman", "safe ingredients"),
                                            Choice.of(
                                                    "minyak_jelantah",
                                                    "minyak jelantah dibuang dengan benar",
                                                    "used cooking oil disposed of properly"),
                                            Choice.of("limbah", "limbah dikelola", "waste handled"),
                                            Choice.of("lain", "lainnya", "other")))
                            .optional(),
                    EntryField.choice(
                            "boleh_terbit",
                            "Boleh diterbitkan",
                            "May be published",
                            List.of(
                                    Choice.of("belum", "belum ditanyakan", "not asked"),
                                    Choice.of("ya", "boleh, nanti ditandatangani", "yes, to be signed"),
                                    Choice.of("tidak", "tidak boleh", "no"))),
                    EntryField.of(FieldType.LINES, "keterangan", "Keterangan", "Note")
                            .optional())
            .toldApartBy("pencerita", "ranah")
            .checked((said, life, today) -> yearOfGraduation(said));

    @Override
    public List<EntryKind> kinds() {
        return List.of(STORY);
    }

    private static Optional<Doubt> yearOfGraduation(Entry said) {
        return said.value("tahun_graduasi")
                .filter(year -> !year.matches("20\\d{2}"))
                .map(year -> Doubt.unlikely(
                        "tahun_graduasi",
                        "Tahun graduasi ditulis empat angka, misalnya 2019.",
                        "Write the year of graduation in four digits, such as 2019."));
    }
}
