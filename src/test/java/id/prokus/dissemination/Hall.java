package id.prokus.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.olah.CurrentResults;
import id.prokus.olah.FrozenWorld;
import id.prokus.olah.ProcessWorkbooks;
import id.prokus.olah.snapshot.FreezeRound;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.programme.roster.Rosters;
import id.prokus.testing.Answer;
import id.prokus.testing.Visitor;
import java.time.LocalDate;

/** A meeting about a frozen round, called through the pages, to which all that should report are invited. */
public final class Hall {

    public final FrozenWorld world;
    public final Snapshot snapshot;
    public final String meeting;
    /** Whoever holds the meeting; also the one who processed. */
    public final Visitor operator;

    public final Visitor alfa;
    public final Visitor bravo;
    public final Visitor westJava;

    public Hall(
            Visitor visitor,
            ProcessWorkbooks processWorkbooks,
            CurrentResults currentResults,
            FreezeRound freezeRound,
            Rosters rosters) {
        world = new FrozenWorld(processWorkbooks, currentResults, freezeRound, rosters);
        snapshot = world.processedAndFrozen();
        operator = visitor.signIn();
        meeting = call(LocalDate.now().plusDays(14)).path();
        Answer invited =
                operator.open(meeting).form(meeting + "/undangan/daftar").submit();
        assertThat(invited.text()).contains("5 lembaga ditambahkan");
        alfa = visitor.colleague("inkubator", "", FrozenWorld.ALFA);
        bravo = visitor.colleague("inkubator", "", FrozenWorld.BRAVO);
        westJava = visitor.colleague("dinsosprov", "32", "");
    }

    /** Where the meeting's page is. */
    public Answer call(LocalDate respondUntil) {
        return operator.open("/rapat/baru")
                .form("/rapat/baru")
                .with("judul", "Rapat hasil ProKUS 2021")
                .with("snapshot", snapshot.id().toString())
                .with("cara", "hybrid")
                .with("tempat", "Ruang rapat lantai 3")
                .with("mulai", LocalDate.now() + "T09:00")
                .with("selesai", LocalDate.now() + "T15:00")
                .with("batas", respondUntil.toString())
                .submit();
    }

    /** The invitation's id of an organisation, as links on the operator's page have it. */
    public String invitation(String name) {
        return operator.open(meeting).page().select("select[name=undangan] option").stream()
                .filter(option -> option.text().equals(name))
                .findFirst()
                .orElseThrow()
                .val();
    }
}
