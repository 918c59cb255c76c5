package id.prokus.access;

import static id.prokus.web.Right.ADMINISTER;
import static id.prokus.web.Right.APPROVE;
import static id.prokus.web.Right.CONFIGURE;
import static id.prokus.web.Right.CONVENE;
import static id.prokus.web.Right.ENTER;
import static id.prokus.web.Right.FAMILIES;
import static id.prokus.web.Right.OWN_REPORTS;
import static id.prokus.web.Right.OWN_RINGKASAN;
import static id.prokus.web.Right.PROCESS;
import static id.prokus.web.Right.PUBLISH;
import static id.prokus.web.Right.RESPOND;
import static id.prokus.web.Right.RESULTS;
import static id.prokus.web.Right.UNMASK;

import id.prokus.vocabulary.Text;
import id.prokus.web.Right;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What kind of work somebody does, what it allows, and how much of a place it needs. Whoever enters never approves. */
public enum Role {
    OPERATOR(
            "Operator ProKUS",
            "ProKUS operator",
            0,
            false,
            ADMINISTER,
            CONFIGURE,
            PROCESS,
            ENTER,
            RESULTS,
            OWN_RINGKASAN,
            FAMILIES,
            CONVENE),
    DIRJEN("Direktur Jenderal", "Director general", 0, false, APPROVE, PUBLISH, RESULTS, OWN_RINGKASAN),
    DIREKTUR("Direktorat", "Directorate", 0, false, APPROVE, PUBLISH, RESULTS, OWN_RINGKASAN),
    SUBDIT(
            "Subdirektorat",
            "Subdirectorate",
            0,
            false,
            CONFIGURE,
            APPROVE,
            PUBLISH,
            RESULTS,
            OWN_RINGKASAN,
            FAMILIES,
            UNMASK,
            CONVENE),
    DINSOSPROV(
            "Dinas Sosial provinsi",
            "Provincial social office",
            2,
            false,
            APPROVE,
            OWN_RINGKASAN,
            FAMILIES,
            UNMASK,
            RESPOND),
    DINSOSKAB(
            "Dinas Sosial kabupaten/kota",
            "Regency social office",
            4,
            false,
            APPROVE,
            OWN_RINGKASAN,
            FAMILIES,
            UNMASK,
            RESPOND),
    KORWIL("Koordinator wilayah PKH", "Regional PKH coordinator", 2, false, FAMILIES),
    /** Coordinates PKH staff; approves no data. */
    KORKAB("Koordinator kabupaten/kota PKH", "Regency PKH coordinator", 4, false, FAMILIES),
    SUPERVISOR("Supervisor PKH", "PKH supervisor", 4, false, FAMILIES),
    PENDAMPING("Pendamping PKH", "PKH companion", 6, false, ENTER, FAMILIES),
    TKSK("TKSK", "TKSK", 6, false, ENTER, FAMILIES),
    INKUBATOR(
            "Inkubator bisnis",
            "Business incubator",
            0,
            true,
            ENTER,
            OWN_REPORTS,
            OWN_RINGKASAN,
            FAMILIES,
            UNMASK,
            RESPOND),
    MENTOR("Mentor bisnis", "Business mentor", 4, true, ENTER, FAMILIES);

    private final Text label;
    private final int digits;
    private final boolean partner;
    private final Set<Right> rights;

    Role(String indonesian, String english, int digits, boolean partner, Right first, Right... others) {
        this.label = new Text(indonesian, english);
        this.digits = digits;
        this.partner = partner;
        this.rights = EnumSet.of(first, others);
    }

    /** As kept and as sent: {@code dinsosprov}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public Text label() {
        return label;
    }

    public boolean allows(Right right) {
        return rights.contains(right);
    }

    public Set<Right> rights() {
        return Set.copyOf(rights);
    }

    /** How many Kemendagri digits its place has: 0 the country, 2 a province, 4 a kabupaten, 6 a kecamatan. */
    public int digits() {
        return digits;
    }

    /** Whether it is done for an incubator. */
    public boolean needsPartner() {
        return partner;
    }

    public static Optional<Role> find(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
