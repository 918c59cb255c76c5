package id.prokus.monitoring.browser;

import id.prokus.vocabulary.Language;
import id.prokus.web.Assets;
import id.prokus.web.Here;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What makes the pages at /isi an app of its own: the worker that answers without a network, and what the app is called. */
@Controller
@Needs(Right.ENTER)
class InstallController {

    private final Assets assets;

    InstallController(Assets assets) {
        this.assets = assets;
    }

    /** Under the pages it works for, and never old: a browser looks for a new one whenever it opens them. */
    @GetMapping("/isi/pekerja.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/javascript; charset=utf-8")
                .header("Service-Worker-Allowed", TakeAlong.LIST)
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource(Assets.PATH + "isi/worker.js"));
    }

    @GetMapping("/isi/aplikasi.webmanifest")
    ResponseEntity<Map<String, Object>> manifest(Here here) {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/manifest+json"))
                .body(Map.of(
                        "id",
                        TakeAlong.LIST,
                        "start_url",
                        TakeAlong.LIST,
                        "scope",
                        TakeAlong.LIST,
                        "name",
                        here.say("ProKUS: isi formulir", "ProKUS: fill in forms"),
                        "short_name",
                        "ProKUS",
                        "lang",
                        here.language() == Language.INDONESIAN ? "id" : "en",
                        "display",
                        "standalone",
                        "background_color",
                        "#f6f8f8",
                        "theme_color",
                        "#0b5563",
                        "icons",
                        List.of(icon("192"), icon("512"))));
    }

    private Map<String, String> icon(String pixels) {
        return Map.of(
                "src",
                assets.address("isi/lambang-" + pixels + ".png"),
                "type",
                "image/png",
                "sizes",
                pixels + "x" + pixels,
                "purpose",
                "any");
    }
}
