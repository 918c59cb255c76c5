package id.prokus.web;

import id.prokus.vocabulary.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reader chooses a language, and the browser remembers it. */
@Controller
class LanguageController {

    @PostMapping("/bahasa")
    Screen choose(@RequestParam String ke, @RequestParam String kembali, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(
                                TellHere.LANGUAGE_COOKIE, Language.ofCode(ke).code())
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build()
                        .toString());
        return Screen.to(within(kembali));
    }

    /** Never to another site. */
    private static String within(String path) {
        return path.matches("/(?![/\\\\])[^\\r\\n\\\\]*") ? path : "/";
    }
}
