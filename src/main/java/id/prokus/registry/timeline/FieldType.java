package id.prokus.registry.timeline;

/** What kind of answer a field takes, and how it is kept as text. */
public enum FieldType {
    /** One line. */
    WORDS,
    /** Several lines. */
    LINES,
    /** {@code 2021-08-17} */
    DAY,
    /** Whole rupiah: {@code 3500000} */
    RUPIAH,
    /** From 0. */
    COUNT,
    /** {@code ya} or {@code tidak} */
    YES_NO,
    /** A code of the field's list. */
    CHOICE,
    /** Codes of the field's list, parted by a space. */
    CHOICES,
    /** The id of somebody who holds a post or a duty. */
    PERSON
}
