package id.prokus.olah;

import id.prokus.intake.NoteCode;
import id.prokus.programme.Edition;
import id.prokus.web.ListAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the page's address asks for, and what is decided on it. */
record NotesForm(
        Optional<Integer> edisi,
        Optional<NoteCode> kode,
        Optional<String> inkubator,
        Optional<String> keadaan,
        Optional<String> urut,
        Optional<String> sesudah,
        Optional<List<UUID>> catatan,
        Optional<String> semua,
        Optional<String> tindakan,
        Optional<String> nilai,
        Optional<String> alasan,
        Optional<String> kembali) {

    List<UUID> chosen() {
        return catatan.orElse(List.of());
    }

    NoteFilter filter(Edition edition) {
        return new NoteFilter(edition.year(), kode, inkubator.orElse(""), NoteFilter.State.of(keadaan.orElse("")));
    }

    ListAddress address(NoteFilter filter) {
        return ListAddress.of("/olah/catatan", urut.orElse(""), sesudah.orElse(""))
                .orderedByOneOf(NotePlaces.COLUMNS, "")
                .with("edisi", filter.edition())
                .with("kode", filter.code().map(Enum::name).orElse(""))
                .with("inkubator", filter.incubator())
                .with("keadaan", filter.state().word());
    }
}
