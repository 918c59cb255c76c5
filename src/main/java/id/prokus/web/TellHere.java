package id.prokus.web;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/** Reads from a request what its page needs to know. */
@Component
class TellHere {

    static final String LANGUAGE_COOKIE = "bahasa";
    static final String FLASH = "flash";
    private static final String OPEN = "/umum";

    private final List<MenuEntry> menu;
    private final Assets assets;
    private final OpenDoors doors;

    TellHere(List<MenuEntry> menu, Assets assets, OpenDoors doors) {
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
        this.assets = assets;
        this.doors = doors;
    }

    Here of(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Here(
                language(request),
                person(request),
                request.getRequestURI(),
                Optional.ofNullable(request.getQueryString()).orElse(""),
                menu.stream().filter(entry -> doors.open(request, entry.path())).toList(),
                doors.rights(request),
                flash(request),
                token == null ? "" : token.getParameterName(),
                token == null ? "" : token.getToken(),
                assets);
    }

    static Optional<Actor> person(HttpServletRequest request) {
        return Optional.ofNullable(request.getRemoteUser()).map(Actor::new);
    }

    private static Language language(HttpServletRequest request) {
        // An open page is asked for without a cookie: there the address says the language.
        if (request.getRequestURI().startsWith(OPEN)) {
            return Language.ofCode(String.valueOf(request.getParameter(LANGUAGE_COOKIE)));
        }
        var cookie = WebUtils.getCookie(request, LANGUAGE_COOKIE);
        return Language.ofCode(cookie == null ? "" : cookie.getValue());
    }

    private static Flash flash(HttpServletRequest request) {
        var carried = RequestContextUtils.getInputFlashMap(request);
        return carried != null && carried.get(FLASH) instanceof Flash flash ? flash : Flash.NONE;
    }
}
