package id.prokus.dissemination.edition;

/**
 * A document as it was issued.
 *
 * @param scope whom it is about, as printed
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record IssuedDocument(String name, String scope, String mediaType, int size, String sha256) {}
