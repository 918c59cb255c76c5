package id.prokus.indicator.pages;

import id.prokus.access.Role;
import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps the table somebody has built, for themselves or for everybody of a role. */
@Controller
@Needs({Right.RESULTS, Right.OWN_RINGKASAN, Right.FAMILIES})
class SavedViewController {

    private final SavedViews savedViews;
    private final Trail trail;

    SavedViewController(SavedViews savedViews, Trail trail) {
        this.savedViews = savedViews;
        this.trail = trail;
    }

    @PostMapping("/indikator/pivot/simpanan")
    Screen save(ViewForm form, Actor actor) {
        String address = form.alamat().startsWith("/indikator/pivot") ? form.alamat() : "/indikator/pivot";
        if (form.nama().isBlank()) {
            return Screen.to(address)
                    .saying(Flash.refused(new id.prokus.vocabulary.Text(
                            "Nama tabelnya belum diisi. Isi nama yang mudah dikenali, lalu simpan lagi.",
                            "The table has no name. Give one that is easily known, and save again.")));
        }
        savedViews.save(form.nama().strip(), address, form.roles(), actor);
        trail.record(actor, "indicator.view-saved", form.nama().strip());
        return Screen.to(address).saying(Flash.done("Tabel disimpan.", "The table is kept."));
    }

    @PostMapping("/indikator/pivot/simpanan/{id}/penghapusan")
    Screen remove(@PathVariable UUID id, Actor actor) {
        savedViews.remove(id, actor);
        trail.record(actor, "indicator.view-removed", id.toString());
        return Screen.to("/indikator/pivot").saying(Flash.done("Simpanan dihapus.", "It is removed."));
    }

    /** @param bagi names of roles; none for oneself */
    record ViewForm(String nama, String alamat, @Nullable List<String> bagi) {

        List<Role> roles() {
            return bagi == null
                    ? List.of()
                    : Arrays.stream(Role.values())
                            .filter(role -> bagi.contains(role.name()))
                            .toList();
        }
    }
}
