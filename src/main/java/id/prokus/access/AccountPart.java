package id.prokus.access;

import id.prokus.vocabulary.Text;

/** What another module says of an account, on the account's page. */
public interface AccountPart {

    /** By the account's name. */
    Said of(String account);

    /**
     * One line.
     *
     * @param link where it is changed
     */
    record Said(Text label, Text value, String link) {}
}
