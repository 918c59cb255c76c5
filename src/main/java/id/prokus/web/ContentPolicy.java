package id.prokus.web;

/** What a page may load and run. */
public final class ContentPolicy {

    public static final String HEADER = "Content-Security-Policy";

    /** No inline script or style: what an attacker slips into a page does not run. */
    public static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    /** A page that can be installed and works without a network. */
    public static final String INSTALLED = STRICT + "; manifest-src 'self'; worker-src 'self'";

    /** The same, where a form is filled in: its engine comes as WebAssembly, and a picture that was chosen is shown before it is sent. */
    public static final String FORM = INSTALLED
            .replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
            .replace("img-src 'self' data:", "img-src 'self' data: blob:");

    private ContentPolicy() {}
}
