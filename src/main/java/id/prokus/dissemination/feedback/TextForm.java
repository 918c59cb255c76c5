package id.prokus.dissemination.feedback;

import java.util.Optional;

/**
 * What was typed into a paragraph.
 *
 * @param nama ticked where the organisation agrees to be named
 * @param simpan "draf" where it is not to be sent yet
 */
record TextForm(Optional<String> isi, Optional<String> nama, Optional<String> simpan) {

    WritePassage.Typed typed() {
        return new WritePassage.Typed(
                isi.orElse(""), nama.isPresent(), simpan.orElse("").equals("draf"));
    }
}
