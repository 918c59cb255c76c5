package id.prokus.monitoring.submission;

import id.prokus.monitoring.instrument.Hash;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends forms as a phone does, over one connection with Digest, at the least cost to the machine that it shares with the
 * server: what is measured is the server. That real phones are understood is for the tests.
 */
final class BarePhone implements AutoCloseable {

    private static final String LINE = "prokusukur";
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern REALM = Pattern.compile("realm=\"([^\"]+)\"");
    private static final byte[] BEFORE = ("--" + LINE
                    + "\r\nContent-Disposition: form-data; name=\"xml_submission_file\";"
                    + " filename=\"submission.xml\"\r\nContent-Type: text/xml\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AFTER = ("\r\n--" + LINE + "--\r\n").getBytes(StandardCharsets.US_ASCII);

    private final URI server;
    private Socket socket;
    private OutputStream out;
    private InputStream in;
    private final String host;
    private final String path;
    private final String user;
    private final String password;
    private String realm = "";
    private String nonce = "";
    private int uses;

    BarePhone(String address, String user, String password) throws IOException {
        server = URI.create(address);
        open();
        host = server.getHost() + ":" + server.getPort();
        path = server.getPath() + "/submission";
        this.user = user;
        this.password = password;
    }

    private void open() throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        out = new BufferedOutputStream(socket.getOutputStream(), 1 << 14);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** @return the status it was answered with */
    int submit(byte[] xml) throws IOException {
        int status = nonce.isEmpty() ? 401 : send(xml);
        return status == 401 ? send(challenged() ? xml : new byte[0]) : status;
    }

    private boolean challenged() throws IOException {
        nonce = "";
        return send(new byte[0]) == 401 && !nonce.isEmpty();
    }

    private int send(byte[] xml) throws IOException {
        out.write(("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nX-OpenRosa-Version: 1.0\r\n" + proof()
                        + "Content-Type: multipart/form-data; boundary=" + LINE + "\r\nContent-Length: "
                        + (BEFORE.length + xml.length + AFTER.length) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(BEFORE);
        out.write(xml);
        out.write(AFTER);
        out.flush();
        return answer();
    }

    private String proof() {
        if (nonce.isEmpty()) {
            return "";
        }
        String count = String.format(Locale.ROOT, "%08x", ++uses);
        String response = Hash.md5(String.join(
                ":",
                Hash.md5(user + ":" + realm + ":" + password),
                nonce,
                count,
                "ukur",
                "auth",
                Hash.md5("POST:" + path)));
        return "Authorization: Digest username=\"" + user + "\", realm=\"" + realm + "\", nonce=\"" + nonce
                + "\", uri=\""
                + path + "\", qop=auth, nc=" + count + ", cnonce=\"ukur\", algorithm=MD5, response=\"" + response
                + "\"\r\n";
    }

    private int answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        Map<String, String> headers = new HashMap<>();
        for (String header = line(); !header.isEmpty(); header = line()) {
            int colon = header.indexOf(':');
            headers.putIfAbsent(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        if (headers.containsKey("content-length")) {
            in.skipNBytes(Long.parseLong(headers.get("content-length")));
        } else {
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                in.skipNBytes(size + 2);
            }
            line();
        }
        String challenge = headers.getOrDefault("www-authenticate", "");
        if (!challenge.isEmpty()) {
            nonce = first(NONCE, challenge);
            realm = first(REALM, challenge);
            uses = 0;
        }
        if (headers.getOrDefault("connection", "").equals("close")) {
            socket.close();
            open();
        }
        return status;
    }

    private static String first(Pattern part, String words) {
        Matcher found = part.matcher(words);
        return found.find() ? found.group(1) : "";
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
