package id.prokus.mentoring;

import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryCheck;
import id.prokus.registry.timeline.Life;
import java.time.LocalDate;
import java.util.Optional;

/** What was done lies behind us, and what was missed has a reason. */
final class DoneOrReason implements EntryCheck {

    @Override
    public Optional<Doubt> check(Entry said, Life life, LocalDate today) {
        String progress = said.value("pelaksanaan").orElse("");
        if (progress.equals("batal") && said.value("alasan").isEmpty()) {
            return Optional.of(Doubt.impossible(
                    "alasan",
                    "Tulis mengapa tidak terlaksana, misalnya: keluarga sedang di luar kota.",
                    "Say why it was missed, such as: the family was out of town."));
        }
        if (progress.equals("terlaksana") && said.on().isAfter(today)) {
            return Optional.of(Doubt.impossible(
                    "tanggal",
                    "Hari ini belum tiba. Catat sebagai direncanakan, atau isi hari terlaksananya.",
                    "This day has not come yet. Record it as planned, or give the day on which it was done."));
        }
        if (progress.equals("rencana") && said.on().isBefore(today)) {
            return Optional.of(Doubt.unlikely(
                    "pelaksanaan",
                    "Rencana ini sudah lewat dan belum dicatat terlaksana atau tidak.",
                    "This plan has passed and nobody has recorded whether it was done."));
        }
        return Optional.empty();
    }
}
