package id.prokus.registry.consent;

import id.prokus.registry.timeline.Choice;
import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a family is asked to agree to, each by itself. */
public enum Purpose {
    OLAH_DATA(
            "olah-data",
            new Text("Pengolahan data keluarga dan usaha", "Processing the family's and business's data"),
            new Text(
                    "Operator mengeluarkan keluarga ini dari olahan dan ekspor berikutnya; pendamping, mentor, dan inkubator berhenti mencatat selain yang diwajibkan hukum.",
                    "The operator leaves the family out of further processing and exports; companions, mentors and the incubator stop recording but for what the law requires.")),
    FOTO(
            "foto",
            new Text("Foto", "Pictures"),
            new Text(
                    "Inkubator dan mentor berhenti memakai fotonya; penyusun laporan menurunkannya dari laporan dan laman.",
                    "The incubator and the mentor stop using its pictures; whoever writes reports takes them down.")),
    KISAH(
            "kisah",
            new Text("Kisah dengan nama", "A story with its name"),
            new Text(
                    "Penyusun ringkasan dan pengelola kisah menarik ceritanya dari laman dan dari terbitan berikutnya.",
                    "Whoever writes the ringkasan and keeps the stories takes its story from the web and from later issues.")),
    KISAH_INTERNAL(
            "kisah-internal",
            new Text("Kisah untuk rapat dan laporan", "A story for meetings and reports"),
            new Text(
                    "Pengelola kisah mengeluarkan ceritanya dari bahan rapat dan laporan berikutnya.",
                    "Whoever keeps the stories leaves it out of further meetings and reports.")),
    KISAH_WEB(
            "kisah-web",
            new Text("Kisah pada halaman umum", "A story on the public page"),
            new Text(
                    "Sistem menurunkan ceritanya dari halaman umum dan buklet seketika; pengelola kisah memeriksa tempat lain pada daftar pemakaiannya.",
                    "The system takes it from the public page and the booklets at once; whoever keeps the stories looks after the other places on its list of uses.")),
    KISAH_MEDIA(
            "kisah-media",
            new Text("Kisah untuk media", "A story for the media"),
            new Text(
                    "Pengelola kisah meminta media yang tercatat pada daftar pemakaiannya menurunkan ceritanya.",
                    "Whoever keeps the stories asks the media on its list of uses to take it down."));

    private final String code;
    private final Text label;
    private final Text duty;

    Purpose(String code, Text label, Text duty) {
        this.code = code;
        this.label = label;
        this.duty = duty;
    }

    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    /** Who must stop what once it is withdrawn. */
    public Text duty() {
        return duty;
    }

    static Optional<Purpose> find(String code) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.code.equals(code))
                .findFirst();
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(purpose -> new Choice(purpose.code, purpose.label))
                .toList();
    }
}
