package id.prokus.place;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list of desa and kelurahan in, whole or not at all. */
@Component
class LoadVillages {

    private final RegionHistory history;
    private final Villages villages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LoadVillages(RegionHistory history, Villages villages, ApplicationEventPublisher events, Clock clock) {
        this.history = history;
        this.villages = villages;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param basis the regulation the list comes from
     * @return what was read; nothing is kept where a line of it is broken
     */
    @Transactional
    ReadVillages.Reading load(byte[] file, String basis, LocalDate validFrom, Actor actor) {
        var reading = ReadVillages.read(file, history);
        if (!reading.broken().isEmpty()) {
            return reading;
        }
        if (reading.villages().isEmpty()) {
            throw new Refusal(
                    "place.villages-empty",
                    new Text(
                            "Tidak ada satu desa pun di berkas ini. Pilih daftar yang memuat kode sepuluh angka.",
                            "There is not one desa in this file. Choose a list that holds codes of ten digits."));
        }
        var list = new VillageList(
                TimeOrderedId.next(), basis, validFrom, reading.villages().size(), clock.instant(), actor.name());
        villages.add(list, reading.villages());
        events.publishEvent(new VillagesLoaded(list.id(), basis, list.villages(), actor));
        return reading;
    }
}
