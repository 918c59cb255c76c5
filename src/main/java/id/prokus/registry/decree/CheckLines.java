package id.prokus.registry.decree;

import id.prokus.programme.Cohort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Holds the lines of a list against each other and against the registry; the same rules for a file and for a form. */
final class CheckLines {

    private final ListContext context;
    private final LocalDate decidedOn;
    private final Known known;
    private final Set<String> payments;
    private final Map<String, LinePlace> niks = new HashMap<>();
    private final Map<String, LinePlace> cards = new HashMap<>();
    private final Map<UUID, LinePlace> replaced = new HashMap<>();

    /** @param payments as {@link Registrations#payments} tells them */
    CheckLines(ListContext context, LocalDate decidedOn, Known known, Set<String> payments) {
        this.context = context;
        this.decidedOn = decidedOn;
        this.known = known;
        this.payments = payments;
    }

    /** Takes what can be taken, in order, and adds what cannot to the bad lines. */
    List<Planned> check(List<ListLine> lines, List<BadLine> bad) {
        List<Planned> planned = new ArrayList<>();
        for (ListLine line : lines) {
            try {
                planned.add(check(line));
            } catch (LineRefusal refusal) {
                bad.add(refusal.at(
                        line.at(), id.prokus.vocabulary.Nik.mask(line.person().nik())));
            }
        }
        return planned;
    }

    private Planned check(ListLine line) throws LineRefusal {
        once(niks, line.person().nik(), line, "registry.nik-twice", "NIK");
        if (!line.person().card().isEmpty()) {
            once(cards, line.person().card(), line, "registry.card-twice", "No. KK");
        }
        return switch (context.kind()) {
            case DECREE -> newcomer(line, EventKind.DITETAPKAN, Optional.empty(), decidedOn);
            case PAYMENT -> paid(line);
            case CHANGES -> changed(line);
        };
    }

    private static void once(Map<String, LinePlace> seen, String number, ListLine line, String code, String what)
            throws LineRefusal {
        LinePlace earlier = seen.putIfAbsent(number, line.at());
        if (earlier != null) {
            throw new LineRefusal(
                    code,
                    "%s pada baris %d sama dengan pada baris %d%s. Satu keluarga hanya sekali dalam satu daftar: hapus salah satunya."
                            .formatted(what, line.at().line(), earlier.line(), inSheet(" lembar ", earlier, line)),
                    "%s on line %d is the same as on line %d%s. A family stands once in a list: remove one of them."
                            .formatted(
                                    what.equals("NIK") ? "The NIK" : "The family card number",
                                    line.at().line(),
                                    earlier.line(),
                                    inSheet(" of sheet ", earlier, line)));
        }
    }

    private static String inSheet(String words, LinePlace earlier, ListLine line) {
        return earlier.sheet().equals(line.at().sheet()) ? "" : words + earlier.sheet();
    }

    private Planned newcomer(ListLine line, EventKind what, Optional<Enrolled> comesFor, LocalDate on)
            throws LineRefusal {
        Optional<UUID> family = known.family(line.person().nik());
        Optional<Enrolled> already = known.enrolled(line.person().nik());
        if (already.isPresent()) {
            throw new LineRefusal(
                    "registry.already-enrolled",
                    "Keluarga ini sudah ada pada edisi ini (%s). Hapus barisnya, atau pakai SK perubahan."
                            .formatted(already.get().state().label().indonesian()),
                    "This family is in this edition already (%s). Remove the line, or use an SK perubahan."
                            .formatted(already.get().state().label().english()));
        }
        Optional<UUID> holder = known.holderOf(line.person().card());
        if (holder.isPresent() && !holder.equals(family) && !holder.equals(comesFor.map(Enrolled::family))) {
            throw new LineRefusal(
                    "registry.card-of-another",
                    "No. KK ini sudah tercatat dengan NIK lain. Bila pengurusnya berganti, catat lewat SK perubahan; bila"
                            + " keliru, perbaiki nomornya.",
                    "This family card number stands with another NIK. If the pengurus changed, record it by an SK perubahan;"
                            + " if it is wrong, correct it.");
        }
        String incubator = given(line.home().incubator(), comesFor.map(Enrolled::incubator));
        if (incubator.isEmpty()) {
            throw new LineRefusal(
                    "registry.incubator-untold",
                    "Inkubatornya tidak dapat ditentukan dari kabupaten/kota ini. Tambahkan kolom Inkubator dan isi namanya.",
                    "Its incubator cannot be told from this regency. Add a column Inkubator and fill in its name.");
        }
        return new Planned(
                line,
                Optional.of(what),
                family,
                Optional.empty(),
                comesFor,
                given(line.home().regency(), comesFor.map(Enrolled::regency)),
                incubator,
                cohort(line, family, comesFor),
                on);
    }

    private static String given(String written, Optional<String> otherwise) {
        return written.isEmpty() ? otherwise.orElse("") : written;
    }

    private Cohort cohort(ListLine line, Optional<UUID> family, Optional<Enrolled> comesFor) throws LineRefusal {
        return line.cohort()
                .or(() -> comesFor.map(Enrolled::cohort))
                .or(() -> family.filter(known.before()::contains).map(_ -> Cohort.CONTINUING))
                .orElseThrow(() -> new LineRefusal(
                        "registry.cohort-missing",
                        "Tidak disebut peserta baru atau lanjutan. Isi kolom Angkatan, atau sebutkan saat memuat daftar.",
                        "It does not say whether the family is new or continuing. Fill in the column Angkatan, or say so when"
                                + " loading the list."));
    }

    private Planned paid(ListLine line) throws LineRefusal {
        Enrolled enrolled = onTheDecree(line.person().nik(), "");
        ListLine.Paid paid = line.payment().orElseThrow();
        if (!enrolled.state().active() && !paid.on().isBefore(enrolled.since())) {
            throw new LineRefusal(
                    "registry.paid-after-leaving",
                    "Keluarga ini tercatat %s sebelum tanggal salur. Periksa tanggalnya, atau SK perubahannya."
                            .formatted(enrolled.state().label().indonesian()),
                    "This family %s before the date of payment. Check the date, or its SK perubahan."
                            .formatted(enrolled.state().label().english()));
        }
        if (payments.contains(enrolled.id() + " " + paid.on() + " " + paid.amount())) {
            throw new LineRefusal(
                    "registry.already-paid",
                    "Salur dengan tanggal dan nominal yang sama sudah tercatat untuk keluarga ini. Hapus barisnya.",
                    "A payment of the same date and amount is known for this family. Remove the line.");
        }
        return existing(line, Optional.empty(), enrolled, paid.on());
    }

    private Planned changed(ListLine line) throws LineRefusal {
        ListLine.Change change = line.change().orElseThrow();
        LocalDate on = change.on().orElse(decidedOn);
        if (change.kind() != EventKind.MENGGANTIKAN) {
            Enrolled enrolled = onTheDecree(line.person().nik(), "");
            demandActive(enrolled);
            demandDay(on, enrolled);
            return existing(line, Optional.of(change.kind()), enrolled, on);
        }
        Enrolled out = onTheDecree(change.replaces(), " yang digantikan");
        LinePlace earlier = replaced.putIfAbsent(out.id(), line.at());
        if (out.state() == EventKind.DIGANTI || earlier != null) {
            throw new LineRefusal(
                    "registry.replaced-already",
                    earlier == null
                            ? "Keluarga yang digantikan sudah diganti sebelumnya. Periksa NIK yang digantikan."
                            : "Keluarga yang digantikan pada baris %d sudah diganti pada baris %d. Satu keluarga diganti satu kali."
                                    .formatted(line.at().line(), earlier.line()),
                    earlier == null
                            ? "The family to be replaced was replaced before. Check the NIK yang digantikan."
                            : "The family replaced on line %d is replaced on line %d already. A family is replaced once."
                                    .formatted(line.at().line(), earlier.line()));
        }
        demandDay(on, out);
        return newcomer(line, EventKind.MENGGANTIKAN, Optional.of(out), on);
    }

    private static Planned existing(ListLine line, Optional<EventKind> what, Enrolled enrolled, LocalDate on) {
        return new Planned(
                line,
                what,
                Optional.of(enrolled.family()),
                Optional.of(enrolled),
                Optional.empty(),
                enrolled.regency(),
                enrolled.incubator(),
                enrolled.cohort(),
                on);
    }

    private Enrolled onTheDecree(String nik, String which) throws LineRefusal {
        return known.enrolled(nik)
                .orElseThrow(() -> new LineRefusal(
                        which.isEmpty() ? "registry.not-on-decree" : "registry.replaced-not-on-decree",
                        "NIK" + which
                                + " tidak ada pada SK penetapan edisi ini. Periksa NIK-nya, atau tetapkan SK-nya dahulu.",
                        "The NIK" + (which.isEmpty() ? "" : " to be replaced")
                                + " is on no SK penetapan of this edition. Check it, or set that SK first."));
    }

    private static void demandActive(Enrolled enrolled) throws LineRefusal {
        if (!enrolled.state().active()) {
            throw new LineRefusal(
                    "registry.left-already",
                    "Keluarga ini sudah tercatat %s. Hapus barisnya."
                            .formatted(enrolled.state().label().indonesian()),
                    "This family %s already. Remove the line."
                            .formatted(enrolled.state().label().english()));
        }
    }

    private void demandDay(LocalDate on, Enrolled enrolled) throws LineRefusal {
        if (on.isBefore(enrolled.enrolledOn()) || on.isAfter(context.today())) {
            throw new LineRefusal(
                    "registry.change-day-impossible",
                    "Tanggal perubahan sebelum keluarga ini ditetapkan atau sesudah hari ini. Periksa tanggalnya.",
                    "The day of the change lies before the family was named or after today. Check it.");
        }
    }
}
