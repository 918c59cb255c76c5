package id.prokus.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A page for people, problem+json (RFC 9457) for machines. */
@Component
class AnswerProblem {

    private final ShowScreen showScreen;
    private final JsonMapper json;

    AnswerProblem(ShowScreen showScreen, JsonMapper json) {
        this.showScreen = showScreen;
        this.json = json;
    }

    void with(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (fromMachine(request)) {
            write(problem, request, response);
        } else {
            showScreen.show(Screen.of("web/problem", problem).status(problem.status()), request, response);
        }
    }

    private void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "urn:prokus:" + problem.code());
        body.put("title", problem.title().indonesian());
        body.put("status", problem.status().value());
        body.put("detail", problem.sentence().indonesian());
        body.put("instance", asked(request));
        if (!problem.reference().isEmpty()) {
            body.put("reference", problem.reference());
        }
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }

    private static boolean fromMachine(HttpServletRequest request) {
        String wanted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        return asked(request).startsWith("/api/") || wanted.contains("json") && !wanted.contains("html");
    }

    /** What was asked for, also where the server has sent the request on to the page for errors. */
    private static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String before
                ? before
                : request.getRequestURI();
    }
}
