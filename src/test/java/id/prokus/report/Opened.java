package id.prokus.report;

import id.prokus.programme.roster.RosterEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Written documents, and what a reader looks for in them. */
final class Opened {

    /** What no generated sentence says (quotations may). */
    static final Pattern BANNED = Pattern.compile(
            "\\b(dampak|akibat program|berkat|terbukti|signifikan|berhasil mengentaskan|terbaik|terburuk|peringkat|kecurangan)\\b");

    static final Approval APPROVAL = new Approval("Ratna Dewi", "Direktur", Instant.parse("2021-12-01T04:05:00Z"));

    private Opened() {}

    static byte[] pdf(Ringkasan ringkasan) throws IOException {
        return pdf(ringkasan, Optional.empty());
    }

    static byte[] pdf(Ringkasan ringkasan, Optional<Approval> approval) throws IOException {
        var out = new ByteArrayOutputStream();
        new TypesetRingkasan(ringkasan, new Issue(Letterhead.standard(), approval, Optional.empty()))
                .pdf(Version.FULL, out);
        return out.toByteArray();
    }

    static byte[] docx(Ringkasan ringkasan) throws IOException {
        var out = new ByteArrayOutputStream();
        new TypesetRingkasan(ringkasan, Issue.draft(Letterhead.standard())).docx(Version.FULL, out);
        return out.toByteArray();
    }

    static byte[] xlsx(Ringkasan ringkasan) throws IOException {
        var out = new ByteArrayOutputStream();
        RingkasanXlsx.write(ringkasan, out);
        return out.toByteArray();
    }

    static List<String> bannedIn(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = BANNED.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    /** A world whose incubators have the long names of real ones, spread over the given provinces. */
    static InventedWorld longNames(int incubators, List<String> provinces) {
        var world = InventedWorld.withIncubators(incubators);
        List<RosterEntry> renamed = new ArrayList<>();
        for (int i = 0; i < world.roster.size(); i++) {
            var entry = world.roster.get(i);
            var name = "Inkubator Bisnis dan Teknologi Universitas Muhammadiyah Kota " + (i + 1);
            world.where(row -> row.incubator.equals(entry.incubator()), row -> row.incubator = name);
            renamed.add(new RosterEntry(
                    name,
                    provinces.get(i % provinces.size()),
                    entry.regencies(),
                    entry.targetNew(),
                    entry.targetContinuing()));
        }
        world.roster = renamed;
        return world;
    }
}
