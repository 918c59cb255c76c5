package id.prokus.web;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** The one place where whatever went wrong in a controller becomes an answer. */
@ControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AnswerProblem answer;

    Problems(AnswerProblem answer) {
        this.answer = answer;
    }

    @ExceptionHandler
    void answer(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (failure instanceof AsyncRequestNotUsableException) {
            // Whoever listened has gone: there is nobody to answer, and nothing is wrong.
            return;
        }
        answer.with(problem(failure), request, response);
    }

    static Problem problem(Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> refused(refusal);
            case MaxUploadSizeExceededException tooLarge -> Problem.tooLarge();
            case MultipartException unreadable -> Problem.noFile();
            case AccessDeniedException denied -> Problem.forbidden();
            case MethodArgumentTypeMismatchException unreadable -> Problem.badRequest(unreadable.getName());
            case TypeMismatchException unreadable -> Problem.badRequest("");
            case MissingServletRequestParameterException missing -> Problem.badRequest(missing.getParameterName());
            case MissingServletRequestPartException missing -> Problem.badRequest(missing.getRequestPartName());
            case BindException unreadable -> Problem.badRequest(first(unreadable));
            case ErrorResponse known
            when known.getStatusCode().is4xxClientError() ->
                ofStatus(known.getStatusCode().value());
            default -> bug(failure);
        };
    }

    static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> Problem.unknown();
            case 403 -> Problem.forbidden();
            case 404 -> Problem.notFound();
            case 413 -> Problem.tooLarge();
            default -> Problem.badRequest("");
        };
    }

    private static String first(BindException unreadable) {
        return unreadable.getFieldErrors().isEmpty()
                ? ""
                : unreadable.getFieldErrors().getFirst().getField();
    }

    private static Problem refused(Refusal refusal) {
        return new Problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                refusal.code(),
                new Text("Belum dapat dilakukan", "Cannot be done yet"),
                refusal.sentence(),
                "");
    }

    private static Problem bug(Throwable failure) {
        byte[] random = new byte[4];
        RANDOM.nextBytes(random);
        String reference = HexFormat.of().withUpperCase().formatHex(random);
        LOG.error("Reference {}", reference, failure);
        return Problem.bug(reference);
    }
}
