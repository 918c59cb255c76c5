package id.prokus.registry.consent;

import id.prokus.access.Role;
import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.FieldType;
import id.prokus.registry.timeline.KnownKinds;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Consent given or withdrawn, and that something was stopped because it was withdrawn. */
@Component
class ConsentKinds implements KnownKinds {

    static final String CONSENT = "persetujuan";
    static final String STOPPED = "penghentian-data";

    static final String PURPOSE = "keperluan";
    static final String ANSWER = "jawaban_persetujuan";
    static final String GIVEN = "diberikan";
    static final String WITHDRAWN = "ditarik";
    static final String TEXT = "versi_teks";
    static final String UNTIL = "izin_sampai";

    private static final String WAY = "cara_persetujuan";
    private static final String WITNESS = "saksi";
    private static final String BEFORE_A_WITNESS = "lisan-saksi";

    private static final Set<Role> WHOEVER_WALKS_WITH_IT =
            Set.of(Role.PENDAMPING, Role.TKSK, Role.MENTOR, Role.INKUBATOR, Role.OPERATOR);

    private final ConsentTexts texts;

    ConsentKinds(ConsentTexts texts) {
        this.texts = texts;
    }

    @Override
    public List<EntryKind> kinds() {
        return List.of(consent().checked(this::saidHow), stopped());
    }

    private EntryKind consent() {
        return EntryKind.of(
                CONSENT,
                Section.KELUARGA,
                new Text("Persetujuan", "Consent"),
                new Text(
                        "Persetujuan {jawaban_persetujuan}: {keperluan}[ ({cara_persetujuan})][, teks {versi_teks}]",
                        "Consent {jawaban_persetujuan}: {keperluan}[ ({cara_persetujuan})][, text {versi_teks}]"),
                WHOEVER_WALKS_WITH_IT,
                EntryField.choice(PURPOSE, "Keperluan", "Purpose", Purpose.choices()),
                EntryField.choice(
                        ANSWER,
                        "Jawaban keluarga",
                        "The family's answer",
                        Choice.of(GIVEN, "diberikan", "given"),
                        Choice.of("ditolak", "ditolak", "refused"),
                        Choice.of(WITHDRAWN, "ditarik", "withdrawn")),
                EntryField.choice(
                                TEXT,
                                "Teks yang dibacakan",
                                "The text that was read",
                                texts.all().stream()
                                        .map(text -> Choice.of(
                                                text.code(),
                                                text.purpose().code().replace('-', ' ') + " versi " + text.version(),
                                                text.purpose().code().replace('-', ' ') + " version " + text.version()))
                                        .toList())
                        .optional()
                        .hint(
                                "Perlu bila persetujuan diberikan. Bacakan teksnya lebih dahulu.",
                                "Needed where consent is given. Read the text aloud first."),
                EntryField.choice(
                                WAY,
                                "Cara menyatakan",
                                "How it was said",
                                Choice.of("tanda-tangan", "tanda tangan", "signature"),
                                Choice.of("cap-jempol", "cap jempol", "thumbprint"),
                                Choice.of(BEFORE_A_WITNESS, "lisan dengan saksi", "by word, with a witness"))
                        .optional(),
                EntryField.of(FieldType.WORDS, WITNESS, "Saksi", "Witness")
                        .optional()
                        .hint(
                                "Nama dan kedudukan saksi; jangan tulis NIK.",
                                "The witness's name and position; never a NIK."),
                EntryField.of(FieldType.DAY, UNTIL, "Berlaku sampai", "Holds until")
                        .optional()
                        .hint(
                                "Kosongkan bila keluarga tidak memberi batas waktu.",
                                "Leave empty where the family set no end."),
                EntryField.of(FieldType.LINES, "keterangan", "Keterangan", "Note")
                        .optional());
    }

    private static EntryKind stopped() {
        return EntryKind.of(
                STOPPED,
                Section.KELUARGA,
                new Text("Pemakaian data dihentikan", "Use of data stopped"),
                new Text("Pemakaian dihentikan: {keperluan}, {keterangan}", "Use stopped: {keperluan}, {keterangan}"),
                WHOEVER_WALKS_WITH_IT,
                EntryField.choice(PURPOSE, "Keperluan", "Purpose", Purpose.choices()),
                EntryField.of(FieldType.LINES, "keterangan", "Apa yang dihentikan", "What was stopped")
                        .hint(
                                "Misalnya: foto diturunkan dari laporan dan laman inkubator.",
                                "Such as: the picture was taken from the report and the incubator's web page."));
    }

    private Optional<Doubt> saidHow(Entry said, Life life, LocalDate today) {
        Optional<ConsentText> text = said.value(TEXT).flatMap(texts::find);
        if (text.filter(one -> !one.purpose().code().equals(said.value(PURPOSE).orElse("")))
                .isPresent()) {
            return Optional.of(Doubt.impossible(
                    TEXT,
                    "Teks ini untuk keperluan lain. Pilih teks dari keperluan yang sama.",
                    "This text is for another purpose. Choose the text of the same purpose."));
        }
        if (!said.value(ANSWER).orElse("").equals(GIVEN)) {
            return Optional.empty();
        }
        if (text.isEmpty()) {
            return Optional.of(Doubt.impossible(
                    TEXT,
                    "Pilih teks yang dibacakan kepada keluarga.",
                    "Choose the text that was read to the family."));
        }
        if (said.value(WAY).isEmpty()) {
            return Optional.of(
                    Doubt.impossible(WAY, "Pilih cara keluarga menyatakannya.", "Choose how the family said so."));
        }
        return said.value(WAY).orElse("").equals(BEFORE_A_WITNESS)
                        && said.value(WITNESS).isEmpty()
                ? Optional.of(
                        Doubt.impossible(WITNESS, "Persetujuan lisan perlu saksi.", "Consent by word needs a witness."))
                : Optional.empty();
    }
}
