package id.prokus.vocabulary;

/** What the digits of a would-be NIK say about themselves, with nothing else to hold against them. */
public enum NikCheck {
    /** It may be somebody's: nothing in it is impossible. */
    POSSIBLE,
    NOT_SIXTEEN_DIGITS,
    /** No such day or month, in either century. */
    IMPOSSIBLE_BIRTH,
    /** Serials start from 0001. */
    SERIAL_ZERO
}
