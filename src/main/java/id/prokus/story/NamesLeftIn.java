package id.prokus.story;

import id.prokus.registry.timeline.Life;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A story under an alias must not give the name away in its own words. */
final class NamesLeftIn {

    private static final int SHORTEST = 3;
    private static final List<String> NAMES = List.of("nama_usaha", "nama_merek");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NamesLeftIn() {}

    /** @throws Refusal {@code story.name-left-in} */
    static void refuse(Story story, Life life, List<StoryPicture> pictures, String reason) {
        String told = " " + plain(words(story, pictures) + " " + reason) + " ";
        Stream.concat(
                        APART.splitAsStream(story.name()).filter(part -> part.length() >= SHORTEST),
                        life.entries().stream()
                                .flatMap(entry -> NAMES.stream().flatMap(name -> entry.value(name).stream())))
                .filter(name -> !name.isBlank() && told.contains(" " + plain(name) + " "))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refusal(
                            "story.name-left-in",
                            new Text(
                                    "Nama keluarga, usaha, atau mereknya masih tertulis dalam kisah, judul, atau keterangan foto. Kembalikan kepada penulis untuk diganti.",
                                    "The name of the family, its business or brand still stands in the story, its title or a caption. Hand it back to its writer."));
                });
    }

    private static String words(Story story, List<StoryPicture> pictures) {
        return String.join(
                " ",
                Stream.of(
                                Stream.of(
                                        story.title(), story.alias(), story.before(), story.change(), story.meaning()),
                                story.claims().stream().map(Claim::words),
                                pictures.stream().map(one -> one.caption() + " " + one.alternative()))
                        .flatMap(part -> part)
                        .toList());
    }

    private static String plain(String words) {
        return APART.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
