package id.prokus.story;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Pictures of a story, for whoever may see its family. */
@Controller
@Needs(Right.ENTER)
class PictureController {

    private final Stories stories;
    private final StoryPictures pictures;
    private final AddPicture addPicture;

    PictureController(Stories stories, StoryPictures pictures, AddPicture addPicture) {
        this.stories = stories;
        this.pictures = pictures;
        this.addPicture = addPicture;
    }

    @Needs({Right.FAMILIES, Right.PUBLISH})
    @GetMapping("/kisah/{id}/foto/{picture}")
    ResponseEntity<byte[]> show(@PathVariable UUID id, @PathVariable UUID picture) {
        byte[] jpeg = pictures.shown(stories.get(id).id(), picture)
                .orElseThrow(() -> new Refusal(
                        "story.picture-gone",
                        new Text(
                                "Foto ini tidak ada lagi pada kisah.",
                                "This picture is no longer part of the story.")));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(jpeg);
    }

    @PostMapping("/kisah/{id}/foto")
    Screen add(
            @PathVariable UUID id,
            @RequestParam MultipartFile foto,
            @RequestParam(defaultValue = "") String keterangan,
            @RequestParam(defaultValue = "") String alternatif,
            Actor actor)
            throws IOException {
        stories.get(id);
        try {
            addPicture.add(id, foto.getBytes(), keterangan, alternatif, actor);
        } catch (Refusal refusal) {
            return Screen.to("/kisah/" + id).saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/kisah/" + id)
                .saying(Flash.done(
                        "Foto ditambahkan. Tempat dan waktu yang tersimpan di dalam berkasnya tidak ikut.",
                        "The picture was added. The place and time kept inside its file were left out."));
    }

    @PostMapping("/kisah/{id}/foto/{picture}/penghapusan")
    Screen remove(@PathVariable UUID id, @PathVariable UUID picture, Actor actor) {
        stories.get(id);
        try {
            addPicture.remove(id, picture, actor);
        } catch (Refusal refusal) {
            return Screen.to("/kisah/" + id).saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/kisah/" + id).saying(Flash.done("Foto dihapus dari kisah.", "The picture was removed."));
    }
}
