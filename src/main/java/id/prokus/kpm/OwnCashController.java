package id.prokus.kpm;

import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.registry.timeline.Life;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A family's cash book, written by itself. */
@Controller
@Needs({})
class OwnCashController {

    private final OpenCard openCard;
    private final Entries entries;
    private final WriteCash writeCash;
    private final Clock clock;

    OwnCashController(OpenCard openCard, Entries entries, WriteCash writeCash, Clock clock) {
        this.openCard = openCard;
        this.entries = entries;
        this.writeCash = writeCash;
        this.clock = clock;
    }

    /** @param bulan as in {@code 2021-08}; this month where it cannot be read */
    @GetMapping("/saya/{secret}/kas")
    Screen show(@PathVariable String secret, @RequestParam(defaultValue = "") String bulan) {
        try (var opened = openCard.open(secret)) {
            YearMonth now = YearMonth.from(Jakarta.today(clock));
            YearMonth month = month(bulan).filter(one -> !one.isAfter(now)).orElse(now);
            CashBook book = CashBook.of(Life.of(
                    entries.of(opened.family()).stream().map(KeptEntry::entry).toList()));
            return Screen.of(
                    "kpm/kas",
                    new BookPage(
                            opened.path(),
                            book.month(month).orElseGet(() -> new CashBook.Month(month, List.of())),
                            month.isBefore(now)));
        }
    }

    @GetMapping("/saya/{secret}/kas/{way}")
    Screen ask(@PathVariable String secret, @PathVariable String way) {
        try (var opened = openCard.open(secret)) {
            if (!CashKind.isWay(way)) {
                return Screen.to(opened.path() + "/kas");
            }
            return form(opened, way, UUID.randomUUID(), new LineForm("", "", "", "", ""), Map.of());
        }
    }

    @PostMapping("/saya/{secret}/kas/{way}")
    Screen write(@PathVariable String secret, @PathVariable String way, LineForm form) {
        try (var opened = openCard.open(secret)) {
            if (!CashKind.isWay(way)) {
                return Screen.to(opened.path() + "/kas");
            }
            UUID sending = form.sending();
            var typed = new HashMap<String, String>();
            typed.put(CashKind.WAY, way);
            typed.put(CashKind.AMOUNT, form.nominal());
            typed.put(CashKind.FOR, form.untuk());
            typed.put("tanggal", form.day(Jakarta.today(clock)));
            var outcome = writeCash.write(opened, sending, typed, Jakarta.today(clock));
            if (!outcome.problems().isEmpty()) {
                return form(opened, way, sending, form, outcome.problems()).status(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return Screen.to(opened.path() + "/kas").saying(said(outcome.doubts()));
        }
    }

    @PostMapping("/saya/{secret}/kas/{line}/hapus")
    Screen takeBack(@PathVariable String secret, @PathVariable UUID line) {
        try (var opened = openCard.open(secret)) {
            writeCash.takeBack(opened, line);
            return Screen.to(opened.path() + "/kas").saying(Flash.done("Catatan dihapus.", "The line is removed."));
        }
    }

    private static Flash said(List<Text> doubts) {
        return doubts.stream()
                .findFirst()
                .map(doubt -> Flash.careful("Tersimpan. " + doubt.indonesian(), "Kept. " + doubt.english()))
                .orElseGet(() -> Flash.done("Tersimpan.", "Kept."));
    }

    private Screen form(OpenCard.Opened opened, String way, UUID sending, LineForm form, Map<String, Text> problems) {
        return Screen.of(
                "kpm/kas-isi",
                new LinePage(opened.path(), way, sending, form, Jakarta.today(clock), CashKind.choices(way), problems));
    }

    private static Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * @param kapan hari-ini, kemarin, or lain
     * @param hari of lain: the day
     * @param kiriman made by the form
     */
    public record LineForm(String nominal, String untuk, String kapan, String hari, String kiriman) {

        UUID sending() {
            try {
                return UUID.fromString(kiriman);
            } catch (IllegalArgumentException e) {
                return UUID.randomUUID();
            }
        }

        String day(LocalDate today) {
            return switch (kapan) {
                case "kemarin" -> today.minusDays(1).toString();
                case "lain" -> hari;
                default -> today.toString();
            };
        }
    }

    /** @param later whether there is a month after it to go on to */
    public record BookPage(String path, CashBook.Month month, boolean later) {

        public boolean came(id.prokus.registry.timeline.Entry line) {
            return line.value(CashKind.WAY).orElse("").equals(CashKind.IN);
        }

        public Text what(id.prokus.registry.timeline.Entry line) {
            String code = line.value(CashKind.FOR).orElse("");
            return CashKind.choices(line.value(CashKind.WAY).orElse("")).stream()
                    .filter(choice -> choice.code().equals(code))
                    .map(Choice::label)
                    .findFirst()
                    .orElseGet(() -> new Text(code, code));
        }
    }

    /** @param problems by field */
    public record LinePage(
            String path,
            String way,
            UUID sending,
            LineForm form,
            LocalDate today,
            List<Choice> choices,
            Map<String, Text> problems) {

        public boolean in() {
            return way.equals(CashKind.IN);
        }

        public Optional<Text> problem(String field) {
            return Optional.ofNullable(problems.get(field));
        }
    }
}
