package id.prokus.web;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Goes wrong on purpose, for {@link ProblemsTest}. */
@Controller
class BrokenController {

    static final String SECRET = "3508010101900001";

    @GetMapping("/uji/rusak")
    Screen broken() {
        throw new IllegalStateException("Cannot read " + SECRET);
    }

    @GetMapping("/uji/tolak")
    Screen refused() {
        throw new Refusal(
                "uji.no",
                new Text("Berkas ini kosong. Kirim yang berisi.", "This file is empty. Send one that is not."));
    }
}
