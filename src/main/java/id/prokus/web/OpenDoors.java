package id.prokus.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What opens to whoever asks. A port: who may do what is the business of another module. */
public interface OpenDoors {

    /** @param path of a page, without query */
    boolean open(HttpServletRequest request, String path);

    /** Names of what whoever asks may do. */
    Set<String> rights(HttpServletRequest request);
}
