package id.prokus.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What went wrong before or behind the controllers: the server sends it here. */
@Controller
class ProblemController implements ErrorController {

    private final AnswerProblem answer;

    ProblemController(AnswerProblem answer) {
        this.answer = answer;
    }

    @RequestMapping("/error")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer.with(problem(request), request, response);
    }

    private static Problem problem(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return Problems.problem(failure);
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return status >= 500
                ? Problems.problem(new IllegalStateException("Status " + status))
                : Problems.ofStatus(status);
    }
}
