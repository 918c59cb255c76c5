package id.prokus.monitoring.browser;

import id.prokus.access.Standing;
import id.prokus.monitoring.family.FamilyList;
import id.prokus.monitoring.instrument.Instrument;
import id.prokus.web.Assets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a browser needs of ours to fill in a form without a network, beside what every page loads. */
@Component
class TakeAlong {

    static final String LIST = "/isi";

    private final OwnForms ownForms;
    private final Assets assets;

    TakeAlong(OwnForms ownForms, Assets assets) {
        this.ownForms = ownForms;
        this.assets = assets;
    }

    List<String> by(Standing standing) {
        return Stream.of(
                        Stream.of(LIST, LIST + "/" + FamilyList.FILE),
                        ownForms.of(standing).stream().flatMap(TakeAlong::form),
                        assets.allIn("isi").stream(),
                        Stream.of(
                                assets.address("isi.css"),
                                assets.address("web-forms/web-forms.js"),
                                assets.address("web-forms/web-forms.css")))
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<String> form(Instrument one) {
        return Stream.of(page(one), xml(one));
    }

    static String page(Instrument one) {
        return LIST + "/" + one.code();
    }

    /** Where a form's own text is; it never changes. */
    static String xml(Instrument one) {
        return LIST + "/" + one.code() + "/" + one.version() + ".xml";
    }
}
