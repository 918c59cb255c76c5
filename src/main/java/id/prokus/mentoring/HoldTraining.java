package id.prokus.mentoring;

import id.prokus.access.Trail;
import id.prokus.registry.timeline.Choice;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A training or another event is planned, or called off. */
@Component
public class HoldTraining {

    private static final Pattern REGION = Pattern.compile("(\\d{2}|\\d{4}|\\d{6})?");
    private static final Pattern NUMBER_OF_A_PERSON = Pattern.compile("\\d(?:[ .-]?\\d){15}");

    private final Trainings trainings;
    private final Trail trail;

    HoldTraining(Trainings trainings, Trail trail) {
        this.trainings = trainings;
        this.trail = trail;
    }

    /** @throws Refusal {@code mentoring.training-incomplete}, {@code mentoring.training-days}, {@code mentoring.region-unreadable} */
    @Transactional
    public void hold(Training training, Actor actor) {
        if (training.title().isEmpty()
                || training.title().length() > 200
                || unknown(Codes.EVENT_KINDS, training.kind())
                || unknown(Codes.WAYS, training.way())) {
            throw Refused.refusal(
                    "mentoring.training-incomplete",
                    "Isi judul (paling panjang 200 huruf), jenis, dan cara kegiatan.",
                    "Give the title (at most 200 letters), the kind and the way of the event.");
        }
        if (NUMBER_OF_A_PERSON
                .matcher(training.title() + "\n" + training.place() + "\n" + training.organiser())
                .find()) {
            throw Refused.refusal(
                    "mentoring.number-of-a-person",
                    "Isian memuat 16 angka seperti NIK. Hapus nomornya.",
                    "The text holds 16 digits like a NIK. Take them out.");
        }
        if (training.last().isBefore(training.first())) {
            throw Refused.refusal(
                    "mentoring.training-days",
                    "Berakhir sebelum dimulai. Periksa tanggalnya.",
                    "It ends before it begins. Check the days.");
        }
        if (!REGION.matcher(training.region()).matches()) {
            throw Refused.refusal(
                    "mentoring.region-unreadable",
                    "Kode wilayah terdiri atas 2, 4, atau 6 angka, misalnya 35.08.",
                    "The code of the place has 2, 4 or 6 digits, such as 35.08.");
        }
        trainings.add(training, actor);
        trail.record(actor, "mentoring.training-made", training.id().toString(), training.kind(), training.region());
    }

    /** @throws Refusal {@code mentoring.reason-missing}, {@code mentoring.training-attended} */
    @Transactional
    void callOff(Training training, String why, Actor actor) {
        if (why.isBlank()) {
            throw Refused.refusal(
                    "mentoring.reason-missing",
                    "Tulis alasan pembatalan, misalnya: pembatasan kegiatan.",
                    "Say why it is called off, such as: gatherings are restricted.");
        }
        if (trainings.counts(training.id()).present() > 0) {
            throw Refused.refusal(
                    "mentoring.training-attended",
                    "Sudah ada keluarga yang dicatat hadir. Perbaiki kehadirannya dahulu.",
                    "Families are recorded as present. Correct that first.");
        }
        trainings.callOff(training.id(), why.strip());
        trail.record(actor, "mentoring.training-called-off", training.id().toString(), "", training.region());
    }

    private static boolean unknown(List<Choice> choices, String code) {
        return choices.stream().noneMatch(choice -> choice.code().equals(code));
    }
}
