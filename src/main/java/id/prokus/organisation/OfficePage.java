package id.prokus.organisation;

import id.prokus.place.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the page of one office shows.
 *
 * @param above what it is a part of, from the top down
 * @param names of all offices spoken of, by id
 * @param duties of all its posts, the latest first
 * @param regions to choose from, for the areas and posts that can be added
 * @param people to choose from, as {@link Person#labelled} says them
 * @param typed what stood in a form that was refused
 */
public record OfficePage(
        Office office,
        String region,
        List<String> formerNames,
        List<Office> above,
        List<Office> units,
        List<Agreement> agreements,
        List<ServiceArea> areas,
        List<Post> posts,
        List<Duty> duties,
        List<PostKind> kinds,
        Map<UUID, String> names,
        List<Office> others,
        List<Region> regions,
        List<String> people,
        RegionCodes codes,
        LocalDate today,
        Typed typed) {

    public boolean incubator() {
        return office.kind() == OfficeKind.INKUBATOR;
    }

    public String name(UUID id) {
        return Optional.ofNullable(names.get(id)).orElse("");
    }

    public String regionName(String code) {
        return codes.name(code);
    }

    /** Its own agreements: those under which it may serve a regency. */
    public List<Agreement> ownAgreements() {
        return agreements.stream()
                .filter(agreement -> agreement.incubator().equals(office.id()))
                .toList();
    }

    /** Units of the ministry and others that may order the work. */
    public List<Office> parties() {
        return others.stream()
                .filter(other -> other.kind() == OfficeKind.KEMENSOS_UNIT)
                .toList();
    }

    /** Whoever may be an incubator's partner. */
    public List<Office> partners() {
        return others.stream()
                .filter(other -> other.kind() == OfficeKind.UNIT_MITRA || other.kind() == OfficeKind.LAIN)
                .toList();
    }

    public List<Duty> dutiesOf(Post post) {
        return duties.stream().filter(duty -> duty.post().equals(post.id())).toList();
    }

    /** An office that has had its last day. */
    public boolean closed() {
        return office.validity().until().filter(today::isAfter).isPresent();
    }
}
