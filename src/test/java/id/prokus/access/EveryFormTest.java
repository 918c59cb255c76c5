package id.prokus.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Form;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.web.Right;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every form of the programme, sent empty and sent full of nonsense, as somebody might who writes requests by hand. */
@Story
class EveryFormTest {

    private static final String BRINGS_IN_8000_FAMILIES = "/contoh/muat";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    /** As long as a word may be, and of no use to whoever compresses it. */
    private static final String LONG = new Random(1)
            .ints(2_000, 'a', '\u9fff')
            .filter(Character::isLetter)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    /** Emptiness, signs of every kind, numbers and days beyond all measure, and more than anybody types. */
    private static final List<String> NONSENSE = List.of(
            "   ",
            "bukan apa-apa <b>'\";-- %_\\ 😀",
            "-1",
            "99999999999999999999",
            "2147483647",
            "2021-02-31",
            "+999999999-12-31",
            NOBODY,
            "A\u0000B",
            LONG,
            "x".repeat(3_000));

    private static final Map<String, byte[]> FILES = Map.of(
            "", new byte[0],
            "kosong.csv", new byte[0],
            "rusak.xlsx", new byte[] {'P', 'K', 3, 4, 0, 1},
            "lain.csv", "apa;saja\n1;2\n".getBytes(StandardCharsets.UTF_8),
            "inkubator.csv",
                    "inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan\nAlfa,32,3215,30,0\n"
                            .getBytes(StandardCharsets.UTF_8),
            "desa.csv", "kode;nama\n35.08.01.2001;Uji\n".getBytes(StandardCharsets.UTF_8),
            "sk.csv",
                    "Nama;NIK;No KK;Kab/Kota;Angkatan;Inkubator\nUji;3508015505809501;;Kab. Lumajang;baru;Alfa\n"
                            .getBytes(StandardCharsets.UTF_8));

    private static final List<String> BESIDE_A_FILE =
            List.of("2021", "2021-08-27", "-1", "2147483647", "+999999999-12-31", LONG);

    private final Visitor visitor;
    /** What closes or sets something comes last: after it the others would go no further than that. */
    private final Map<String, HandlerMethod> forms =
            new TreeMap<>(Comparator.comparing((String path) -> path.matches(".*/(penutupan|penetapan)"))
                    .thenComparing(path -> path));

    private final Map<Role, Form> people = new HashMap<>();
    private final String someAccount;
    private final String someOffice;

    EveryFormTest(Visitor visitor, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.visitor = visitor;
        mappings.getHandlerMethods().forEach((address, method) -> {
            if (method.getBeanType().getName().startsWith("id.prokus.")
                    && address.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                address.getPatternValues().forEach(path -> forms.put(path, method));
            }
        });
        forms.remove(BRINGS_IN_8000_FAMILIES);
        // Another programme sends no form, and is answered with a problem, not a page.
        forms.keySet().removeIf(path -> path.startsWith("/api/"));
        // Phones have a door of their own, where a person's session is nobody.
        forms.keySet().removeIf(path -> path.startsWith("/openrosa/"));
        someAccount = visitor.colleague("dirjen", "", "").account();
        someOffice = visitor.somebodyElse()
                .signIn()
                .open("/organisasi?cari=its+ilbi")
                .page()
                .select("td a")
                .attr("href");
    }

    @Test
    void a_form_sent_empty_is_answered_with_what_to_do() {
        assertThat(forms).hasSizeGreaterThan(40);
        var broken = new ArrayList<String>();
        forms.forEach((pattern, method) -> paths(pattern)
                .forEach(path -> judge(path, "kosong", form(method).to(path).submit(), broken)));
        assertThat(broken).isEmpty();
    }

    @Test
    void a_form_full_of_nonsense_is_answered_with_what_to_do() {
        var broken = new ArrayList<String>();
        forms.forEach((pattern, method) -> paths(pattern).forEach(path -> {
            for (String nonsense : NONSENSE) {
                Form form = form(method).to(path);
                names(method).forEach(name -> form.with(name, nonsense));
                judge(path, nonsense, form.submit(), broken);
            }
        }));
        assertThat(broken).isEmpty();
    }

    @Test
    void a_file_that_is_none_is_answered_with_what_to_do() {
        var broken = new ArrayList<String>();
        forms.forEach((pattern, method) -> paths(pattern)
                .forEach(path -> files(method)
                        .forEach(name -> FILES.forEach((file, content) -> BESIDE_A_FILE.forEach(word -> {
                            Form form = form(method).to(path);
                            names(method).forEach(other -> form.with(other, word));
                            judge(
                                    path,
                                    file + " " + word,
                                    form.attach(name, file, content).submit(),
                                    broken);
                        })))));
        assertThat(broken).isEmpty();
    }

    private static void judge(String path, String sent, Answer answer, List<String> broken) {
        boolean says = answer.status() < 400
                || Stream.of(answer.page()
                                .select(".problem, .notice-danger, .wrong")
                                .text())
                        .anyMatch(words -> words.matches("(?s).*\\p{L}{3,}.*\\..*"));
        if (answer.status() >= 500 || !says) {
            broken.add("%s <- %s: %d %s"
                    .formatted(path, sent.substring(0, Math.min(20, sent.length())), answer.status(), answer.text()));
        }
    }

    /** With ids of nobody, with no ids at all, and with those of what the programme begins with. */
    private Set<String> paths(String pattern) {
        return new TreeSet<>(List.of(
                pattern.replaceAll("\\{[^}]*}", NOBODY),
                pattern.replaceAll("\\{[^}]*}", "bukan-id"),
                pattern.replace("{key}", "prokus-2021")
                        .replace("/akun/{name}", "/akun/" + someAccount)
                        .replace("/organisasi/{id}", someOffice)
                        .replaceAll("\\{[^}]*}", NOBODY)));
    }

    private Form form(HandlerMethod method) {
        return people.computeIfAbsent(role(method), role -> {
            String place = "350801".substring(0, role.digits());
            return visitor.colleague(role.code(), place, role.needsPartner() ? "Inkubator Uji" : "")
                    .open("/sandi")
                    .form("/sandi")
                    .without("sekarang")
                    .without("baru")
                    .without("ulang");
        });
    }

    private static Role role(HandlerMethod method) {
        List<Right> needs =
                Doors.of(method).map(one -> Arrays.asList(one.value())).orElse(List.of());
        return Arrays.stream(Role.values())
                .filter(role -> needs.isEmpty() || needs.stream().anyMatch(role::allows))
                .findFirst()
                .orElseThrow();
    }

    /** Of all that the form may hold. */
    private static Set<String> names(HandlerMethod method) {
        var names = new TreeSet<String>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.getParameterType().isRecord()) {
                Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .forEach(component -> names.add(component.getName()));
            } else {
                names.add(String.valueOf(parameter.getParameter().getName()));
            }
        }
        return names;
    }

    private static List<String> files(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.getParameterType() == MultipartFile.class
                        || parameter.getGenericParameterType().getTypeName().contains("MultipartFile"))
                .map(parameter -> parameter.getParameter().getName())
                .toList();
    }
}
