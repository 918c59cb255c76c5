package id.prokus.dissemination.followup;

import id.prokus.access.Standing;
import id.prokus.vocabulary.Format;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is late or due within two weeks: for the owner's start page, and as words to be sent. */
@Component
public class RemindOwners {

    private static final int DAYS = 14;

    private final FollowUps followUps;
    private final Clock clock;

    RemindOwners(FollowUps followUps, Clock clock) {
        this.followUps = followUps;
        this.clock = clock;
    }

    /** How many of the reader's own actions are late, and how many are due within 14 days. */
    public record Due(int late, int soon) {}

    /** A message to an owner, in Indonesian: whom it goes to works in it. */
    public record Reminder(String owner, String text) {}

    public Due due(Standing standing) {
        LocalDate today = LocalDate.now(clock);
        List<FollowUp> own = followUps.openUntil(today.plusDays(DAYS)).stream()
                .filter(one -> one.owner().is(standing))
                .toList();
        int late = (int) own.stream().filter(one -> one.late(today)).count();
        return new Due(late, own.size() - late);
    }

    List<Reminder> texts() {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<FollowUp>> byOwner = followUps.openUntil(today.plusDays(DAYS)).stream()
                .collect(Collectors.groupingBy(one -> one.owner().name(), LinkedHashMap::new, Collectors.toList()));
        return byOwner.entrySet().stream()
                .map(each -> new Reminder(each.getKey(), text(each.getKey(), each.getValue(), today)))
                .toList();
    }

    private static String text(String owner, List<FollowUp> due, LocalDate today) {
        var text = new StringBuilder("Yth. " + owner + ",\n\nTindak lanjut ProKUS berikut menunggu Bapak/Ibu:\n");
        for (int i = 0; i < due.size(); i++) {
            FollowUp one = due.get(i);
            text.append(i + 1)
                    .append(". ")
                    .append(one.what())
                    .append(one.late(today) ? " (terlambat, tenggat " : " (tenggat ")
                    .append(Format.INDONESIAN.day(one.due()))
                    .append("; ukuran: ")
                    .append(one.measure().shown())
                    .append(")\n");
        }
        return text.append("\nMohon kemajuannya dan buktinya diisi di halaman Tindak lanjut. Terima kasih.")
                .toString();
    }
}
