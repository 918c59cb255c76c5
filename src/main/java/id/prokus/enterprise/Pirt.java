package id.prokus.enterprise;

import id.prokus.registry.timeline.Choice;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A P-IRT number as printed, {@code P-IRT 2063508010001-26} (PerBPOM 22/2018): what each group of its digits says.
 *
 * @param packaging 1 to 8
 * @param food two digits: the type of food
 * @param region four digits: province and kab/kota
 * @param serial two digits: the product's, of this producer
 * @param producer four digits: the producer's in its kab/kota
 * @param expires the year in which it expires
 */
record Pirt(int packaging, String food, String region, String serial, String producer, int expires) {

    /** How long it holds from the day on which it was given. */
    static final int YEARS = 5;

    private static final Pattern WRITTEN = Pattern.compile("(\\d)(\\d{2})(\\d{4})(\\d{2})(\\d{4})(\\d{2})");

    private static final List<Text> PACKAGING = List.of(
            new Text("kaca", "glass"),
            new Text("plastik", "plastic"),
            new Text("karton atau kertas", "carton or paper"),
            new Text("kaleng", "can"),
            new Text("aluminium foil", "aluminium foil"),
            new Text("lain-lain", "other"),
            new Text("komposit", "composite"),
            new Text("ganda", "multiple"));

    /** Those that a source gives; the list goes on. */
    private static final List<Choice> FOODS = List.of(
            Choice.of("01", "hasil olahan daging kering", "dried meat"),
            Choice.of("02", "hasil olahan ikan kering", "dried fish"),
            Choice.of("03", "hasil olahan unggas kering", "dried poultry"),
            Choice.of("04", "hasil olahan sayur", "pickled or dried vegetables"),
            Choice.of("05", "hasil olahan kelapa", "coconut"),
            Choice.of("06", "tepung dan hasil olahannya", "flour"),
            Choice.of("07", "minyak dan lemak", "oil and fat"),
            Choice.of("08", "selai, jeli, dan sejenisnya", "jam"),
            Choice.of("09", "gula, kembang gula, dan madu", "sugar, candy and honey"),
            Choice.of("10", "kopi, teh, dan cokelat kering", "coffee, tea and chocolate"));

    /** Longer numbers are printed too; the first fifteen digits say what these do. */
    static Optional<Pirt> read(String typed) {
        String digits = typed.strip()
                .replaceFirst("(?i)^p[ .-]*irt[ .:]*(no[ .:]*)?", "")
                .replaceAll("[ .-]", "");
        Matcher match = WRITTEN.matcher(digits);
        if (!match.matches() || !digits.matches("[1-8].*")) {
            return Optional.empty();
        }
        return Optional.of(new Pirt(
                Integer.parseInt(match.group(1)),
                match.group(2),
                match.group(3),
                match.group(4),
                match.group(5),
                2000 + Integer.parseInt(match.group(6))));
    }

    Text packagingWords() {
        return PACKAGING.get(packaging - 1);
    }

    /** Empty for a type that no source at hand names. */
    Optional<Text> foodWords() {
        return FOODS.stream()
                .filter(one -> one.code().equals(food))
                .map(Choice::label)
                .findFirst();
    }

    /** @param given the day on which it was given; where five years from it end in another year, the number's year counts */
    LocalDate lastDay(LocalDate given) {
        LocalDate fiveYears = given.plusYears(YEARS);
        return fiveYears.getYear() == expires ? fiveYears : LocalDate.of(expires, 12, 31);
    }

    /** As it is printed. */
    @Override
    public String toString() {
        return "P-IRT %d%s%s%s%s-%02d".formatted(packaging, food, region, serial, producer, expires % 100);
    }
}
