package id.prokus.dissemination;

import id.prokus.dissemination.Attendance.Presence;
import id.prokus.organisation.OfficeKind;
import java.util.List;

/**
 * Who of the invited is there. Organisations are counted, each once: one with somebody in the room is in the room,
 * whoever else of it follows from afar.
 */
public record Turnout(List<Line> lines) {

    public Turnout {
        lines = List.copyOf(lines);
    }

    public static Turnout of(List<Invitation> invited, List<Attendance> came) {
        return new Turnout(invited.stream()
                .map(invitation -> new Line(
                        invitation,
                        came.stream()
                                .filter(person -> person.invitation().equals(invitation.id()))
                                .toList()))
                .toList());
    }

    /** An organisation and those who came for it. */
    public record Line(Invitation invitation, List<Attendance> people) {

        public boolean inRoom() {
            return people.stream().anyMatch(person -> person.presence() == Presence.RUANG);
        }

        public boolean fromAfar() {
            return !inRoom() && !people.isEmpty();
        }

        public boolean absent() {
            return people.isEmpty();
        }
    }

    /** One kind of organisation in numbers. */
    public record Count(int invited, int inRoom, int fromAfar) {

        public int came() {
            return inRoom + fromAfar;
        }

        public int absent() {
            return invited - came();
        }
    }

    public Count count(OfficeKind kind) {
        var these =
                lines.stream().filter(line -> line.invitation().kind() == kind).toList();
        return new Count(these.size(), (int) these.stream().filter(Line::inRoom).count(), (int)
                these.stream().filter(Line::fromAfar).count());
    }

    public Count incubators() {
        return count(OfficeKind.INKUBATOR);
    }

    public Count provinces() {
        return count(OfficeKind.DINSOS_PROVINSI);
    }
}
