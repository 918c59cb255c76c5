package id.prokus.web;

import org.springframework.http.HttpStatus;

/**
 * What a controller answers to a person: a page, a part of one, or the way to another. The template finds {@code page},
 * what the controller shows, and {@code here}, what every page knows.
 */
public final class Screen {

    private final String template;
    private final Object page;
    private final HttpStatus status;
    private final String location;
    private final Flash flash;

    private Screen(String template, Object page, HttpStatus status, String location, Flash flash) {
        this.template = template;
        this.page = page;
        this.status = status;
        this.location = location;
        this.flash = flash;
    }

    /**
     * @param template its path under {@code src/main/jte} without ending: {@code olah/run}
     * @param page what it shows, the type of its {@code @param page}
     */
    public static Screen of(String template, Object page) {
        return new Screen(template, page, HttpStatus.OK, "", Flash.NONE);
    }

    /** After a change of state: the browser is sent on, so that reloading does not repeat the change. */
    public static Screen to(String path) {
        return new Screen("", "", HttpStatus.SEE_OTHER, path, Flash.NONE);
    }

    /** For a form that comes back with what is wrong beside its fields: {@code UNPROCESSABLE_CONTENT}. */
    public Screen status(HttpStatus other) {
        return new Screen(template, page, other, location, flash);
    }

    /** One sentence that the next page shows once. */
    public Screen saying(Flash said) {
        return new Screen(template, page, status, location, said);
    }

    String template() {
        return template;
    }

    Object page() {
        return page;
    }

    HttpStatus status() {
        return status;
    }

    String location() {
        return location;
    }

    Flash flash() {
        return flash;
    }
}
