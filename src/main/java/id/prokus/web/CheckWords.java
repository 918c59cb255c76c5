package id.prokus.web;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** No word that is longer than anybody types, and none with a sign that the database cannot keep, goes any further. */
final class CheckWords implements HandlerInterceptor {

    /** The longest reason a person gives is half a page. */
    private static final int LONGEST = 2_000;

    private static final int LONGEST_NAME = 40;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.getParameterMap().forEach((name, words) -> {
            for (String word : words) {
                check(name, word);
            }
        });
        return true;
    }

    private static void check(String name, String word) {
        if (word.length() > LONGEST) {
            throw new Refusal(
                    "web.too-long",
                    new Text(
                            "Isian \"%s\" terlalu panjang: %d huruf, paling banyak %d. Kembali, lalu ringkaskan."
                                    .formatted(shown(name), word.length(), LONGEST),
                            "The field \"%s\" is too long: %d letters, at most %d. Go back and shorten it."
                                    .formatted(shown(name), word.length(), LONGEST)));
        }
        if (word.indexOf('\0') >= 0 || name.indexOf('\0') >= 0) {
            throw new Refusal(
                    "web.unreadable-sign",
                    new Text(
                            "Isian \"%s\" memuat tanda yang tidak terbaca. Kembali, lalu ketik ulang isinya."
                                    .formatted(shown(name)),
                            "The field \"%s\" holds a sign that cannot be read. Go back and type it again."
                                    .formatted(shown(name))));
        }
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}_-]", "");
        return plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }
}
