package id.prokus.story;

import id.prokus.registry.timeline.Entry;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A story as it was typed.
 *
 * @param typed by the names of the form; a claim is {@code klaim_aset} with its proof {@code bukti_aset}
 */
record ReadStory(Map<String, String> typed) {

    static final String CLAIM = "klaim_";
    static final String PROOF = "bukti_";

    static final Text TITLE = new Text("Judul", "The title");
    static final Text BEFORE = new Text("Keadaan sebelumnya", "How things were");
    static final Text CHANGE = new Text("Apa yang berubah", "What changed");
    static final Text MEANING = new Text("Mengapa paling berarti", "Why it matters most");
    static final Text ALIAS = new Text("Nama samaran", "The alias");

    ReadStory {
        typed = Map.copyOf(typed);
    }

    String of(String name) {
        return typed.getOrDefault(name, "");
    }

    /** @throws Refusal {@code story.title-missing}, {@code story.proof-not-of-the-family} and what {@link StoryWords} refuses */
    StoryText read(ProveClaims.Known known) {
        String title = StoryWords.read(of("judul").replace('\n', ' '), TITLE, StoryWords.LINE);
        if (title.isEmpty()) {
            throw new Refusal(
                    "story.title-missing",
                    new Text("Judulnya belum ada. Tulis satu kalimat.", "There is no title yet. Write one sentence."));
        }
        return new StoryText(
                title,
                Outcome.find(of("hasil")).number(),
                StoryWords.read(of("sebelum"), BEFORE, StoryWords.LONG),
                StoryWords.read(of("perubahan"), CHANGE, StoryWords.LONG),
                StoryWords.read(of("makna"), MEANING, StoryWords.LONG),
                StoryWords.read(of("samaran").replace('\n', ' '), ALIAS, StoryWords.LINE),
                claims(known));
    }

    private List<Claim> claims(ProveClaims.Known known) {
        var claims = new ArrayList<Claim>();
        for (ClaimKind kind : ClaimKind.values()) {
            String words = StoryWords.read(of(CLAIM + kind.code()), kind.label(), StoryWords.LINE * 2);
            if (!words.isEmpty()) {
                claims.add(new Claim(kind, words, proof(kind, known)));
            }
        }
        return claims;
    }

    private Optional<Claim.Proof> proof(ClaimKind kind, ProveClaims.Known known) {
        String chosen = of(PROOF + kind.code()).strip();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(thing(chosen)
                .flatMap(thing -> Optional.ofNullable(known.things().get(thing)))
                .filter(entry -> kind.kinds().contains(entry.kind()))
                .map((Entry entry) -> new Claim.Proof(entry.thing(), entry.id()))
                .orElseThrow(() -> new Refusal(
                        "story.proof-not-of-the-family",
                        new Text(
                                "Bukti untuk “%s” tidak ada pada riwayat keluarga ini. Pilih dari daftar, atau biarkan kosong."
                                        .formatted(kind.label().indonesian()),
                                "The proof of “%s” is not on this family's timeline. Choose from the list, or leave it empty."
                                        .formatted(kind.label().english())))));
    }

    private static Optional<UUID> thing(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
