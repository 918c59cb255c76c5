package id.prokus.intake.reading;

import id.prokus.intake.Field;
import id.prokus.intake.reading.MapColumns.Choice;
import id.prokus.intake.value.IdentityText;
import id.prokus.intake.value.MoneyText;
import id.prokus.intake.value.Units;
import id.prokus.intake.value.YesNoText;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Proposes what a column may be from its values, where its words say nothing. */
final class ProposeFromValues {

    private static final Pattern YEAR_OF_JOINING =
            Pattern.compile("(?i)[^0-9/]{0,14}20[12]\\d[^0-9/]{0,12}|(?:kpm )?(?:baru|lanjutan)");

    private static final int MANY = 15;
    private static final long SMALLEST_GRANT = 500_000;

    private final TableGroup group;
    private final Map<Integer, ColumnProfile> profiles;
    private final OwnNames ownNames;
    private final ReadingContext context;
    private final SortedMap<Integer, Choice> choices;
    private final Map<Field, Integer> taken;
    private final SortedMap<Integer, Map<Field, Double>> proposals = new TreeMap<>();

    ProposeFromValues(
            TableGroup group,
            Map<Integer, ColumnProfile> profiles,
            OwnNames ownNames,
            ReadingContext context,
            SortedMap<Integer, Choice> choices,
            Map<Field, Integer> taken) {
        this.group = group;
        this.profiles = profiles;
        this.ownNames = ownNames;
        this.context = context;
        this.choices = choices;
        this.taken = taken;
    }

    /** For each column still open, the fields it may be, with a confidence from 0 to 1. */
    SortedMap<Integer, Map<Field, Double>> proposals() {
        for (int column : group.columns()) {
            var profile = profiles.get(column);
            if (choices.containsKey(column) || profile == null || profile.seen() == 0 || profile.counts()) {
                continue;
            }
            var fields = new EnumMap<Field, Double>(Field.class);
            for (Field field : Field.values()) {
                double score = taken.containsKey(field) ? 0 : propose(field, column, profile);
                if (score >= 0.3) {
                    fields.put(field, score);
                }
            }
            if (!fields.isEmpty()) {
                proposals.put(column, fields);
            }
        }
        proposals.values().forEach(ProposeFromValues::keepTheTelling);
        tellNikFromFamilyCard();
        lowerWhereTwoClaim();
        return proposals;
    }

    /**
     * How much a column's values look like the field's own kind beyond being readable as it, from 0 to 1: it tips the
     * scales where a heading may mean two things ("jenis usaha").
     */
    static double likeness(Field field, ColumnProfile profile) {
        if (profile.seen() == 0) {
            return 0;
        }
        return switch (field) {
            case CLUSTER ->
                profile.distinct().size() <= 14
                                && profile.share(c -> ValueWords.has(ValueWords.CLUSTER, c.text())) > 0.6
                        ? 1
                        : -1;
            case PRODUCT ->
                profile.distinct().size() > 8 || profile.share(c -> ValueWords.has(ValueWords.PRODUCT, c.text())) > 0.5
                        ? 0.5
                        : -0.5;
            case CLASS_OPENING, CLASS_CLOSING, BUSINESS_STATUS -> 0.5;
            // Where a name and a number stand side by side, the name tells without asking for a code system.
            case PROVINCE, REGENCY, DISTRICT -> profile.share(c -> ColumnProfile.hasLetters(c.text())) > 0.5 ? 0.5 : 0;
            default -> 0;
        };
    }

    private double propose(Field field, int column, ColumnProfile profile) {
        double fit = profile.fit(field, context.regions(), context.edition().year());
        int distinct = profile.distinct().size();
        boolean many = profile.seen() >= 5;
        return switch (field.kind()) {
            case NIK, FAMILY_CARD -> fit >= 0.7 ? 0.7 : 0;
            case SEX -> fit >= 0.95 && distinct <= 6 ? 0.9 : 0;
            case DATE -> fit >= 0.8 ? 0.9 : 0;
            case PLACE -> proposePlace(field, profile, fit);
            case YEAR ->
                profile.share(c -> YEAR_OF_JOINING.matcher(c.text()).matches()) >= 0.95 && distinct <= 6 ? 0.9 : 0;
            case BUSINESS_CLASS -> fit >= 0.9 ? 0.7 : 0;
            case BUSINESS_STATUS ->
                fit >= 0.9
                                && profile.share(c -> YesNoText.read(c.text(), YesNoText.Style.WORDS, false)
                                                        .read()
                                                && !c.text().strip().equalsIgnoreCase("aktif"))
                                        < 0.1
                        ? 0.9
                        : 0;
            case YES_NO -> fit >= 0.95 && ValueKind.isYesNo(profile) ? 0.4 : 0;
            case MONEY -> fit >= 0.85 && many && ValueKind.isMoney(profile) ? proposeMoney(field, column, profile) : 0;
            case COUNT ->
                field == Field.MENTORING_SESSIONS && fit >= 0.95 && ValueKind.isTimes(profile)
                        ? 0.9
                        : fit >= 0.95
                                        && ValueKind.isSmallCount(profile)
                                        && !ValueKind.isYesNo(profile)
                                        && !ValueKind.isDuration(profile)
                                ? 0.4
                                : 0;
            case MONTHS ->
                fit >= 0.95 && ValueKind.isDuration(profile)
                        ? 0.9
                        : fit >= 0.95 && ValueKind.isSmallCount(profile) && distinct > 8 ? 0.5 : 0;
            case NAME, TEXT -> fit >= 0.9 ? proposeText(field, profile) : 0;
        };
    }

    private double proposePlace(Field field, ColumnProfile profile, double fit) {
        if (field == Field.DISTRICT) {
            boolean codes = profile.share(c -> c.text().replace(".", "").matches("\\d{6,7}")) > 0.9;
            double names = profile.share(c ->
                    context.regencies().stream().anyMatch(r -> context.regions().hasDistrict(r, c.text())));
            return codes ? 0.6 : names >= 0.7 ? 0.9 : 0;
        }
        boolean digits = profile.share(c -> c.text().replace(".", "").matches("\\d+")) > 0.5;
        return fit >= 0.9 ? (digits ? 0.4 : 0.9) : 0;
    }

    private double proposeMoney(Field field, int column, ColumnProfile profile) {
        double zeros = profile.share(c -> MoneyText.read(c.text(), 1).value().equals("0"));
        long unit = Units.money(group.heading(column), group.above());
        var sums = profile.distinct().stream()
                .map(text -> MoneyText.read(text, unit).value())
                .distinct()
                .toList();
        boolean few = sums.size() <= 4 && zeros == 0;
        return switch (field) {
            // One sum for all, or one a cohort, and no small one: what was granted, not what was earned.
            case AID -> !few ? 0 : sums.size() <= 3 && profile.seen() >= MANY && areGrants(sums) ? 0.87 : 0.8;
            case KUR -> zeros > 0.6 ? 0.6 : 0;
            case SAVINGS_OPENING, SAVINGS_CLOSING -> few ? 0 : zeros > 0.05 ? 0.5 : 0.35;
            default -> few || zeros > 0.5 ? 0 : 0.45;
        };
    }

    private static boolean areGrants(List<String> sums) {
        return sums.stream().allMatch(sum -> sum.matches("\\d+") && Long.parseLong(sum) >= SMALLEST_GRANT);
    }

    private double proposeText(Field field, ColumnProfile profile) {
        double distinct = (double) profile.distinct().size() / profile.sampled();
        return switch (field) {
            case NAME ->
                distinct > 0.5 && profile.share(c -> ValueWords.has(ValueWords.GIVEN_NAME, c.text())) > 0.4 ? 0.9 : 0;
            case MENTOR ->
                profile.share(c -> ValueWords.has(List.of("mentor"), c.text())) > 0.8
                        ? 0.9
                        : distinct < 0.3 && profile.share(c -> ValueWords.has(ValueWords.GIVEN_NAME, c.text())) > 0.4
                                ? 0.6
                                : 0;
            case CLUSTER ->
                profile.distinct().size() <= 14
                                && profile.share(c -> ValueWords.has(ValueWords.CLUSTER, c.text())) > 0.8
                        ? 0.9
                        : 0;
            case PRODUCT ->
                profile.share(c -> ValueWords.has(ValueWords.PRODUCT, c.text())) > 0.5 && !ownNames.fill(profile)
                        ? 0.88
                        : 0;
            case CHALLENGE -> profile.share(c -> ValueWords.has(ValueWords.CHALLENGE, c.text())) > 0.5 ? 0.86 : 0;
            case OBSTACLE ->
                profile.share(c -> ValueWords.has(ValueWords.OBSTACLE, c.text())
                                                && !ValueWords.has(ValueWords.CHALLENGE, c.text()))
                                        > 0.5
                                && !ValueKind.isYesNo(profile)
                        ? 0.86
                        : 0;
            default -> 0;
        };
    }

    /** Where a column has one telling likeness, weaker ones are noise. */
    private static void keepTheTelling(Map<Field, Double> fields) {
        double best =
                fields.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        fields.values().removeIf(score -> score < best - 0.3);
    }

    /** Of two columns of sixteen digits the NIK is the one whose days go beyond 31: women's days count 40 more. */
    private void tellNikFromFamilyCard() {
        var shares = new HashMap<Integer, Double>();
        proposals.forEach((column, fields) -> {
            if (fields.containsKey(Field.NIK) || fields.containsKey(Field.FAMILY_CARD)) {
                var profile = profiles.get(column);
                shares.put(
                        column,
                        profile == null
                                ? 0
                                : profile.share(c -> {
                                    var digits = IdentityText.read(c).digits();
                                    return digits.length() >= 8 && digits.charAt(6) >= '4' && digits.charAt(6) <= '7';
                                }));
            }
        });
        shares.forEach((column, women) -> {
            var fields = proposals.get(column);
            if (fields == null) {
                return;
            }
            boolean isNik = women > 0.1;
            boolean alone =
                    shares.values().stream().filter(w -> w > 0.1 == isNik).count() == 1;
            fields.clear();
            fields.put(isNik ? Field.NIK : Field.FAMILY_CARD, alone ? 0.9 : 0.6);
            fields.keySet().removeIf(taken::containsKey);
        });
    }

    /** Two columns that both surely are the same thing are not sure at all. */
    private void lowerWhereTwoClaim() {
        for (Field field : Field.values()) {
            var claims = proposals.values().stream()
                    .filter(f -> f.getOrDefault(field, 0.0) >= 0.8)
                    .toList();
            if (claims.size() > 1) {
                claims.forEach(f -> f.put(field, 0.6));
            }
        }
    }
}
