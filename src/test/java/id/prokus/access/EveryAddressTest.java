package id.prokus.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.web.Needs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the programme, tried by somebody of every role. */
@Story
class EveryAddressTest {

    private static final int FORBIDDEN = 403;

    private static final int UNKNOWN = 401;
    private static final int BROKEN = 500;
    private static final String OF_PHONES = " /openrosa/";
    private static final String BRINGS_IN_8000_FAMILIES = "POST /contoh/muat";

    private final Visitor visitor;
    private final Map<String, Needs> addresses = new TreeMap<>();
    private final List<String> unsaid = new ArrayList<>();

    EveryAddressTest(
            Visitor visitor, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.visitor = visitor;
        mappings.getHandlerMethods().forEach((address, method) -> {
            if (isOurs(method)) {
                address.getMethodsCondition()
                        .getMethods()
                        .forEach(verb -> address.getPatternValues()
                                .forEach(path -> Doors.of(method)
                                        .ifPresentOrElse(
                                                needs -> addresses.put(line(verb, path), needs),
                                                () -> unsaid.add(line(verb, path)))));
            }
        });
    }

    private static boolean isOurs(HandlerMethod method) {
        String name = method.getBeanType().getName();
        return name.startsWith("id.prokus.") && !name.startsWith("id.prokus.web.");
    }

    private static String line(RequestMethod verb, String path) {
        return verb + " " + path;
    }

    @Test
    void every_address_says_which_right_opens_it() {
        assertThat(unsaid).isEmpty();
        assertThat(addresses).hasSizeGreaterThan(25);
    }

    @Test
    void every_role_opens_what_its_rights_open_and_nothing_else() {
        var table = new TreeMap<String, String>();
        for (Role role : Role.values()) {
            var person = somebody(role);
            addresses.forEach((address, needs) -> {
                if (address.equals(BRINGS_IN_8000_FAMILIES) && role == Role.OPERATOR) {
                    return;
                }
                int status = person.tries(address);
                if (address.contains(OF_PHONES)) {
                    assertThat(status)
                            .as("a session opens nothing of the phones: %s on %s", role.code(), address)
                            .isEqualTo(UNKNOWN);
                    return;
                }
                // An empty form is somebody's mistake, never the programme's.
                assertThat(status).as("%s on %s", role.code(), address).isNotEqualTo(BROKEN);
                boolean open = status != FORBIDDEN;
                table.merge(address, mark(open), String::concat);
                assertThat(open)
                        .as("%s on %s", role.code(), address)
                        .isEqualTo(needs.value().length == 0
                                || Arrays.stream(needs.value()).anyMatch(role::allows));
            });
        }
        System.out.println(table(table));
    }

    /** What no change of the lists of rights may ever open by accident. */
    @Test
    void the_field_never_opens_accounts_the_desk_the_trail_or_the_families_file() {
        for (Role role : List.of(Role.PENDAMPING, Role.TKSK, Role.MENTOR, Role.INKUBATOR, Role.KORKAB)) {
            var person = somebody(role);
            assertThat(Stream.of(
                                    "GET /akun",
                                    "GET /jejak",
                                    "GET /olah",
                                    "GET /ringkasan/unduhan/kpm.csv",
                                    "POST /terbitan/baru/{draft}",
                                    "POST /olah/jalan")
                            .map(person::tries))
                    .as(role.code())
                    .containsOnly(FORBIDDEN);
        }
        for (Role role : List.of(Role.OPERATOR, Role.DINSOSPROV, Role.DINSOSKAB)) {
            assertThat(somebody(role).tries("POST /terbitan/baru/{draft}"))
                    .as(role.code())
                    .isEqualTo(FORBIDDEN);
        }
    }

    private Somebody somebody(Role role) {
        String place = "350801".substring(0, role.digits());
        return new Somebody(visitor.colleague(role.code(), place, role.needsPartner() ? "Inkubator Uji" : ""));
    }

    private static String mark(boolean open) {
        return open ? " ✓" : " –";
    }

    private static String table(Map<String, String> lines) {
        var text = new StringBuilder();
        for (Role role : Role.values()) {
            text.append(role.ordinal() + 1).append(" = ").append(role.code()).append("  ");
        }
        lines.forEach(
                (address, marks) -> text.append('\n').append(marks).append("  ").append(address));
        return text.toString();
    }

    private record Somebody(Visitor visitor) {

        int tries(String address) {
            String[] parts = address.split(" ", 2);
            String path = parts[1].replaceAll("\\{[^}]*}", "00000000-0000-0000-0000-000000000000");
            return parts[0].equals("GET")
                    ? visitor.open(path).status()
                    : visitor.post(path).status();
        }
    }
}
