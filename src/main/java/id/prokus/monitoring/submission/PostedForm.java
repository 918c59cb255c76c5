package id.prokus.monitoring.submission;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands in an envelope as OpenRosa has it, from a phone or from a browser.
 *
 * @param xml empty where the envelope holds no form
 * @param more whether it says that more files follow
 */
public record PostedForm(Optional<byte[]> xml, List<SentFile> files, boolean more) {

    private static final String XML_PART = "xml_submission_file";
    private static final String MORE_FOLLOWS = "*isIncomplete*";

    public static PostedForm of(HttpServletRequest request) throws IOException, ServletException {
        if (!String.valueOf(request.getContentType()).startsWith("multipart/")) {
            return new PostedForm(Optional.empty(), List.of(), false);
        }
        Optional<byte[]> xml = Optional.empty();
        boolean more = false;
        var files = new ArrayList<SentFile>();
        for (Part part : request.getParts()) {
            switch (part.getName()) {
                case XML_PART -> xml = Optional.of(part.getInputStream().readAllBytes());
                case MORE_FOLLOWS -> more = true;
                default ->
                    files.add(SentFile.of(
                            Optional.ofNullable(part.getSubmittedFileName()).orElse(part.getName()),
                            part::getInputStream));
            }
        }
        return new PostedForm(xml, List.copyOf(files), more);
    }

    /** Never what was answered. */
    @Override
    public String toString() {
        return "PostedForm[" + files.size() + " files]";
    }
}
