package id.prokus.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Turns a {@link Screen} into the answer. Written whole before it is sent: a page that fails half-way is never seen. */
@Component
class ShowScreen implements HandlerMethodReturnValueHandler {

    private final TemplateEngine templates;
    private final TellHere tellHere;

    ShowScreen(TemplateEngine templates, TellHere tellHere) {
        this.templates = templates;
        this.tellHere = tellHere;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return returned.getParameterType() == Screen.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object returned, MethodParameter type, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = web.getNativeRequest(HttpServletRequest.class);
        var response = web.getNativeResponse(HttpServletResponse.class);
        if (returned instanceof Screen screen && request != null && response != null) {
            show(screen, request, response);
        }
    }

    void show(Screen screen, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(screen.status().value());
        if (screen.location().isEmpty()) {
            write(screen, request, response);
        } else {
            carry(screen.flash(), screen.location(), request, response);
            response.setHeader(HttpHeaders.LOCATION, screen.location());
        }
    }

    private void write(Screen screen, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var html = new Utf8ByteOutput();
        templates.render(
                screen.template() + ".jte", Map.of("page", screen.page(), "here", here(screen, request)), html);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }

    private Here here(Screen screen, HttpServletRequest request) {
        Here here = tellHere.of(request);
        return screen.flash().said() ? here.saying(screen.flash()) : here;
    }

    private static void carry(Flash flash, String to, HttpServletRequest request, HttpServletResponse response) {
        if (flash.said()) {
            RequestContextUtils.getOutputFlashMap(request).put(TellHere.FLASH, flash);
            RequestContextUtils.saveOutputFlashMap(to, request, response);
        }
    }
}
