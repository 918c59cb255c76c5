package id.prokus.vocabulary;

import java.io.Serializable;

/**
 * A sentence for people, in the two languages ProKUS speaks. Both are written side by side where the sentence is used, so
 * none can be forgotten and both can be read.
 *
 * @param indonesian formal Bahasa Indonesia
 * @param english plain English
 */
public record Text(String indonesian, String english) implements Serializable {

    public Text {
        if (indonesian.isBlank() != english.isBlank()) {
            throw new IllegalArgumentException("One language is missing: " + indonesian + english);
        }
    }

    public String in(Language language) {
        return language == Language.INDONESIAN ? indonesian : english;
    }
}
