package id.prokus.registry;

import id.prokus.vocabulary.BirthInNik;
import id.prokus.vocabulary.Nik;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Numbers that stand for "to be filled in later": one NIK under many people, one family card over more people than a
 * family has. They say nothing about who is meant.
 */
final class Placeholders {

    private static final int PEOPLE_UNDER_ONE_NIK = 3;
    private static final int PEOPLE_ON_ONE_CARD = 6;

    private final Map<String, Integer> niks = new HashMap<>();
    private final Set<String> cards = new HashSet<>();

    Placeholders(List<Profile> profiles) {
        byNumber(profiles, Profile::nik).forEach((nik, holders) -> {
            if (people(holders, PEOPLE_UNDER_ONE_NIK) && !naturallyShared(nik)) {
                niks.put(nik, holders.size());
            }
        });
        byNumber(profiles, Profile::card).forEach((card, holders) -> {
            if (people(holders, PEOPLE_ON_ONE_CARD)) {
                cards.add(card);
            }
        });
    }

    /** The profile as far as its numbers mean something. */
    Profile meaningful(Profile profile) {
        var told = niks.containsKey(profile.nik()) ? profile.withoutNik() : profile;
        return cards.contains(told.card()) ? told.withoutCard() : told;
    }

    /** How many rows share a NIK that is a placeholder; 0 where it is none. */
    int rowsUnder(String nik) {
        return niks.getOrDefault(nik, 0);
    }

    /** Fifteen digits with a possible birth date are shared by all who were born that day in that place. */
    private static boolean naturallyShared(String nik) {
        return nik.length() < Nik.LENGTH && BirthInNik.of(nik).isPresent();
    }

    private static Map<String, List<Profile>> byNumber(List<Profile> profiles, Function<Profile, String> number) {
        var first = new HashMap<String, Profile>(profiles.size() * 2);
        var shared = new HashMap<String, List<Profile>>();
        for (Profile profile : profiles) {
            var digits = number.apply(profile);
            if (digits.isEmpty()) {
                continue;
            }
            var earlier = first.putIfAbsent(digits, profile);
            if (earlier != null) {
                shared.computeIfAbsent(digits, _ -> new ArrayList<>(List.of(earlier)))
                        .add(profile);
            }
        }
        return shared;
    }

    /** Whether there are at least so many different names and, where dates are given, as many birth dates. */
    private static boolean people(List<Profile> holders, int atLeast) {
        if (holders.size() < atLeast) {
            return false;
        }
        var names = new HashSet<String>();
        var dates = new HashSet<Integer>();
        int undated = 0;
        for (Profile holder : holders) {
            names.add(holder.name().joined());
            if (holder.birth() == 0) {
                undated++;
            } else {
                dates.add(holder.birth());
            }
        }
        return names.size() >= atLeast && dates.size() + undated >= atLeast;
    }
}
