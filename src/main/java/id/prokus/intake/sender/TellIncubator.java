package id.prokus.intake.sender;

import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.workbook.Book;
import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import id.prokus.workbook.Sheet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells which incubator of the roster sent a file: by the file's name, else by its cover and titles, else by the
 * regencies its rows lie in. Where these do not tell, or tell different things, it is asked and nothing is assumed.
 */
public final class TellIncubator {

    private static final double SURE = 0.85;
    private static final double APART = 0.3;

    private static final int TITLE_ROWS = 15;
    private static final int TITLE_CELLS = 4;

    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\s*(nama\\s+)?(inkubator(\\s+bisnis)?|lembaga(\\s+(inkubator|inkubasi|pelaksana))?|perguruan tinggi"
                    + "|pelaksana|universitas|instansi|pengirim|mitra)\\s*:?\\s*");

    private final Roster roster;
    private final IncubatorWords words;

    public TellIncubator(Roster roster) {
        this.roster = roster;
        this.words = new IncubatorWords(roster);
    }

    /**
     * @param path the file's name as received, with its folders
     * @param book what it holds
     * @param regencies how many of its rows lie in each regency (Kemendagri, four digits); empty where not yet read
     */
    public Sender tell(String path, Book book, Map<String, Integer> regencies) {
        if (roster.entries().size() == 1) {
            return Sender.told(roster.entries().getFirst().incubator(), "Satu-satunya inkubator dalam daftar.");
        }
        Strengths byName = new Strengths(words.strengths(VersionName.of(path).stem() + " " + folders(path), true));
        Strengths byTitle = titles(book);
        Strengths byPlace = places(regencies);

        if (byName.clear() && (!byTitle.clear() || byTitle.first().equals(byName.first()))) {
            return Sender.told(byName.firstName(), "Dikenali dari nama berkas.");
        }
        if (byTitle.clear() && !byName.clear()) {
            return Sender.told(byTitle.firstName(), "Dikenali dari judul atau sampul berkas.");
        }
        if (byName.clear()) {
            if (byPlace.clear()
                    && (byPlace.first().equals(byName.first())
                            || byPlace.first().equals(byTitle.first()))) {
                return Sender.told(byPlace.firstName(), "Dikenali dari wilayah KPM; nama berkas dan judulnya berbeda.");
            }
            return Sender.asked(
                    byName.first(),
                    "Nama berkas menunjuk " + byName.firstName() + ", tetapi isinya menunjuk " + byTitle.firstName()
                            + ".");
        }
        if (byPlace.clear()) {
            return Sender.told(byPlace.firstName(), "Dikenali dari kabupaten/kota KPM di dalamnya.");
        }
        Strengths all = byName.plus(byTitle).plus(byPlace);
        if (all.clear()) {
            return Sender.told(all.firstName(), "Dikenali dari nama berkas, judul, dan wilayah KPM secara bersama.");
        }
        return Sender.asked(
                all.first(), "Nama berkas, judul, dan wilayah KPM tidak cukup menunjukkan inkubator pengirim.");
    }

    private static String folders(String path) {
        int end = path.lastIndexOf('/');
        return end < 0 ? "" : path.substring(0, end);
    }

    /** Titles are rows with few cells near the top; a label names the incubator in the cell beside it. */
    private Strengths titles(Book book) {
        Strengths told = new Strengths(Map.of());
        for (Sheet sheet : book.sheets()) {
            told = told.orStronger(words.strengths(sheet.name(), false));
            for (Row row : sheet.rows().stream().limit(TITLE_ROWS).toList()) {
                if (row.cells().size() > TITLE_CELLS) {
                    break;
                }
                told = told.orStronger(title(row.cells()).of());
            }
        }
        return told;
    }

    private Strengths title(List<Cell> cells) {
        Strengths told = new Strengths(Map.of());
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text();
            int colon = text.indexOf(':');
            boolean labelled = i > 0 && LABEL.matcher(cells.get(i - 1).text()).matches()
                    || colon > 0 && LABEL.matcher(text.substring(0, colon + 1)).matches();
            told = told.orStronger(words.strengths(labelled && colon > 0 ? text.substring(colon + 1) : text, labelled));
        }
        return told;
    }

    private Strengths places(Map<String, Integer> regencies) {
        double all = regencies.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Double> shares = new HashMap<>();
        for (RosterEntry entry : roster.entries()) {
            int here = entry.regencies().stream()
                    .mapToInt(code -> regencies.getOrDefault(code, 0))
                    .sum();
            if (here > 0) {
                shares.put(entry.incubator(), here / all);
            }
        }
        return new Strengths(shares);
    }

    /** How strongly each incubator is pointed to. */
    private record Strengths(Map<String, Double> of) {

        Strengths orStronger(Map<String, Double> more) {
            Map<String, Double> both = new HashMap<>(of);
            more.forEach((incubator, strength) -> both.merge(incubator, strength, Math::max));
            return new Strengths(both);
        }

        Strengths plus(Strengths more) {
            Map<String, Double> both = new HashMap<>(of);
            more.of.forEach((incubator, strength) -> both.merge(incubator, strength, Double::sum));
            return new Strengths(both);
        }

        Optional<String> first() {
            return of.entrySet().stream()
                    .max(Map.Entry.<String, Double>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey);
        }

        String firstName() {
            return first().orElse("inkubator yang tidak dikenal");
        }

        boolean clear() {
            List<Double> strongest =
                    of.values().stream().sorted(Comparator.reverseOrder()).toList();
            return !strongest.isEmpty()
                    && strongest.getFirst() >= SURE
                    && (strongest.size() == 1 || strongest.getFirst() - strongest.get(1) >= APART);
        }
    }
}
