package id.prokus.monitoring.phone;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.monitoring.family.FamilyList;
import id.prokus.monitoring.family.ListedFamilies;
import id.prokus.monitoring.family.ListedFamily;
import id.prokus.monitoring.instrument.HeldForms;
import id.prokus.monitoring.instrument.Instrument;
import id.prokus.monitoring.instrument.Instruments;
import id.prokus.monitoring.submission.SubmissionXml;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.vocabulary.Actor;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What phones fetch: the list of forms, a form, its files, the families of whoever the phone works for. */
@Controller
@Needs(Right.ENTER)
class OpenRosaController {

    private final Instruments instruments;
    private final EntryKinds kinds;
    private final ListedFamilies families;
    private final HeldForms heldForms;
    private final Trail trail;

    OpenRosaController(
            Instruments instruments, EntryKinds kinds, ListedFamilies families, HeldForms heldForms, Trail trail) {
        this.instruments = instruments;
        this.kinds = kinds;
        this.families = families;
        this.heldForms = heldForms;
        this.trail = trail;
    }

    /** Only forms that it is somebody's duty to fill in. */
    @GetMapping("/openrosa/formList")
    ResponseEntity<byte[]> list(
            @RequestParam(name = "formID", defaultValue = "") String formId,
            @RequestParam(defaultValue = "false") String listAllVersions,
            Standing standing) {
        List<Instrument> listed = listAllVersions.equals("true") ? instruments.all() : instruments.current();
        return xml(listed.stream()
                .filter(one -> formId.isEmpty() || one.code().equals(formId))
                .filter(one -> kinds.get(one.kind()).writtenBy(standing))
                .map(OpenRosaController::listed)
                .collect(Collectors.joining(
                        "", "<xforms xmlns=\"http://openrosa.org/xforms/xformsList\">\n", "</xforms>\n")));
    }

    @GetMapping("/openrosa/forms/{code}/{version}")
    ResponseEntity<byte[]> form(
            @PathVariable String code,
            @PathVariable String version,
            ServletWebRequest web,
            HttpServletRequest request) {
        Instrument instrument = instruments.get(code, version);
        heldForms.took(KnowPhone.of(request).id(), instrument);
        return web.checkNotModified(etag(instrument.md5()))
                ? notModified(instrument.md5())
                : kept(instrument.md5(), OpenRosa.XML, instruments.bytes(instrument));
    }

    @GetMapping("/openrosa/forms/{code}/{version}/manifest")
    ResponseEntity<byte[]> manifest(@PathVariable String code, @PathVariable String version, Actor actor) {
        instruments.get(code, version);
        return xml("""
                <manifest xmlns="http://openrosa.org/xforms/xformsManifest">
                  <mediaFile type="entityList">
                    <filename>%s</filename>
                    <hash>md5:%s</hash>
                    <downloadUrl>%s</downloadUrl>
                    <integrityUrl>%s</integrityUrl>
                  </mediaFile>
                </manifest>
                """.formatted(
                        FamilyList.FILE,
                        ownFamilies(actor).md5(),
                        address("/openrosa/daftar/" + FamilyList.FILE),
                        address("/openrosa/daftar/" + FamilyList.NAME + "/integritas")));
    }

    /** Taking the list along is told in the trail; asking whether it changed is not. */
    @GetMapping("/openrosa/daftar/keluarga.csv")
    ResponseEntity<byte[]> families(ServletWebRequest web, HttpServletRequest request, Actor actor) {
        FamilyList list = ownFamilies(actor);
        if (web.checkNotModified(etag(list.md5()))) {
            return notModified(list.md5());
        }
        trail.record(
                actor, "monitoring.families-taken", KnowPhone.of(request).id().toString());
        return kept(list.md5(), "text/csv; charset=utf-8", list.bytes());
    }

    /** Which of the families a phone still has are no longer its owner's. */
    @GetMapping("/openrosa/daftar/keluarga/integritas")
    ResponseEntity<byte[]> integrity(@RequestParam(name = "id", defaultValue = "") String ids) {
        List<String> asked = Arrays.stream(ids.split(","))
                .filter(id -> !id.isBlank())
                .limit(ListedFamilies.MOST)
                .toList();
        Set<UUID> seen = new HashSet<>(families.seen(
                asked.stream().flatMap(id -> SubmissionXml.uuid(id).stream()).toList()));
        return xml(asked.stream()
                .map(id -> "    <entity id=\"%s\"><deleted>%s</deleted></entity>\n"
                        .formatted(
                                OpenRosa.escaped(id),
                                SubmissionXml.uuid(id).filter(seen::contains).isEmpty()))
                .collect(Collectors.joining("", "<data>\n  <entities>\n", "  </entities>\n</data>\n")));
    }

    /** Whatever else is asked here is answered as phones understand it. */
    @RequestMapping(
            path = "/openrosa/{*rest}",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<byte[]> anythingElse() {
        throw new PhoneRefused(
                HttpStatus.NOT_FOUND,
                "Alamat ini tidak ada. Pindai lagi QR dari halaman Ponsel, agar alamat server di ponsel benar.");
    }

    private FamilyList ownFamilies(Actor actor) {
        List<ListedFamily> own = families.all(actor.name());
        if (own.size() > ListedFamilies.MOST) {
            throw new PhoneRefused(
                    HttpStatus.FORBIDDEN,
                    "Tugas akun ini mencakup lebih dari %d keluarga, terlalu banyak untuk ponsel. Pakai akun pendamping atau mentor."
                            .formatted(ListedFamilies.MOST));
        }
        return FamilyList.of(own);
    }

    private static String listed(Instrument one) {
        return """
                  <xform>
                    <formID>%s</formID>
                    <name>%s</name>
                    <version>%s</version>
                    <hash>md5:%s</hash>
                    <downloadUrl>%s</downloadUrl>
                    <manifestUrl>%s</manifestUrl>
                  </xform>
                """.formatted(
                        one.code(),
                        OpenRosa.escaped(one.title()),
                        one.version(),
                        one.md5(),
                        address(one.path()),
                        address(one.path() + "/manifest"));
    }

    private static String address(String path) {
        return OpenRosa.escaped(
                ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString());
    }

    private static ResponseEntity<byte[]> xml(String body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, OpenRosa.XML)
                .body(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + body).getBytes(StandardCharsets.UTF_8));
    }

    /** Weak, because what is compressed on its way is no longer the same bytes. */
    private static String etag(String md5) {
        return "W/\"" + md5 + "\"";
    }

    /** The phone may keep it, and asks each time whether it still holds. */
    private static ResponseEntity<byte[]> kept(String md5, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(etag(md5))
                .body(bytes);
    }

    private static ResponseEntity<byte[]> notModified(String md5) {
        return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(etag(md5))
                .build();
    }
}
