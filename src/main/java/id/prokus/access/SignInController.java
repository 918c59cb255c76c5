package id.prokus.access;

import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The door. */
@Controller
@Needs({})
class SignInController {

    @GetMapping("/masuk")
    Screen show(HttpServletRequest request) {
        if (request.getRemoteUser() != null) {
            return Screen.to("/");
        }
        Screen door = Screen.of("access/masuk", new Page());
        return switch (String.valueOf(request.getQueryString())) {
            case "gagal" ->
                door.saying(Flash.refused(new Text(
                        "Nama atau kata sandi tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.",
                        "That name and password do not match. Check capital letters and try again.")));
            case "tunggu" ->
                door.saying(Flash.refused(new Text(
                        "Terlalu banyak percobaan yang gagal. Tunggu lima menit, lalu coba lagi.",
                        "Too many attempts have failed. Wait five minutes, then try again.")));
            case "keluar" -> door.saying(Flash.done("Anda sudah keluar.", "You have signed out."));
            default -> door;
        };
    }

    public record Page() {}
}
