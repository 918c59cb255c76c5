package id.prokus.registry.candidate;

import id.prokus.vocabulary.Text;

/** Is told how far work on a list has come. */
interface Progress {

    Progress NOBODY = (stage, done, total) -> {};

    /** @param total 0 where it is not known */
    void at(Text stage, int done, int total);
}
