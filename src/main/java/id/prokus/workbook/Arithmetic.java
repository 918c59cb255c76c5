package id.prokus.workbook;

import java.util.Locale;
import java.util.OptionalDouble;

/** One formula of numbers, cells, {@code + - * / %}, parentheses and SUM, read from left to right. */
final class Arithmetic {

    private static final int LONGEST = 400;

    private final String text;
    private final WorkedOut sheet;
    private int at;

    private Arithmetic(String text, WorkedOut sheet) {
        this.text = text;
        this.sheet = sheet;
    }

    /** @return nothing where the formula is more than arithmetic, or what it needs cannot be had */
    static OptionalDouble of(String formula, WorkedOut sheet) {
        if (formula.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        try {
            var arithmetic =
                    new Arithmetic(formula.replace(" ", "").replace("$", "").toUpperCase(Locale.ROOT), sheet);
            double result = arithmetic.sum();
            return arithmetic.at == arithmetic.text.length() && Double.isFinite(result)
                    ? OptionalDouble.of(result)
                    : OptionalDouble.empty();
        } catch (NotArithmetic | NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private double sum() throws NotArithmetic {
        double result = product();
        while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            result = text.charAt(at++) == '+' ? result + product() : result - product();
        }
        return result;
    }

    private double product() throws NotArithmetic {
        double result = factor();
        while (at < text.length() && (text.charAt(at) == '*' || text.charAt(at) == '/')) {
            result = text.charAt(at++) == '*' ? result * factor() : result / factor();
        }
        return result;
    }

    private double factor() throws NotArithmetic {
        if (take("-")) {
            return -factor();
        }
        if (take("+")) {
            return factor();
        }
        double result;
        if (take("(")) {
            result = sum();
            demand(")");
        } else if (take("SUM(")) {
            result = areas();
        } else if (at < text.length() && Character.isLetter(text.charAt(at))) {
            result = sheet.value(cell()).orElseThrow(NotArithmetic::new);
        } else {
            result = Double.parseDouble(word("0123456789."));
        }
        return take("%") ? result / 100 : result;
    }

    private double areas() throws NotArithmetic {
        double result = 0;
        do {
            int before = at;
            String first = Character.isLetter(text.charAt(at)) ? cell() : "";
            if (!first.isEmpty() && take(":")) {
                result += sheet.sum(first, cell()).orElseThrow(NotArithmetic::new);
            } else {
                at = before;
                result += sum();
            }
        } while (take(",") || take(";"));
        demand(")");
        return result;
    }

    private String cell() throws NotArithmetic {
        int begin = at;
        while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
            at++;
        }
        int letters = at - begin;
        int digits = word("0123456789").length();
        if (letters < 1 || letters > 3 || digits < 1 || digits > 7) {
            throw new NotArithmetic();
        }
        return text.substring(begin, at);
    }

    private String word(String of) {
        int begin = at;
        while (at < text.length() && of.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(begin, at);
    }

    private boolean take(String expected) {
        boolean there = text.startsWith(expected, at);
        at += there ? expected.length() : 0;
        return there;
    }

    private void demand(String expected) throws NotArithmetic {
        if (!take(expected)) {
            throw new NotArithmetic();
        }
    }

    private static final class NotArithmetic extends Exception {
        NotArithmetic() {
            super(null, null, false, false);
        }
    }
}
