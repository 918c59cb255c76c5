package id.prokus.dissemination.feedback;

import id.prokus.web.Screen;
import org.springframework.http.HttpStatus;

/** Two people changed one paragraph: the second sees both texts and says which shall stand. */
public final class Met {

    private Met() {}

    static Screen screen(String action, Passage present, TextForm typed, String back) {
        return Screen.of(
                        "dissemination/feedback/bertemu",
                        new Page(
                                action,
                                present,
                                typed.isi().orElse(""),
                                typed.nama().isPresent(),
                                typed.simpan().orElse("kirim"),
                                back))
                .status(HttpStatus.CONFLICT);
    }

    /**
     * @param action where the chosen text is sent
     * @param present as it stands now
     * @param typed what the second wrote; it is kept already
     * @param back where nothing is changed
     */
    public record Page(String action, Passage present, String typed, boolean named, String keep, String back) {}
}
