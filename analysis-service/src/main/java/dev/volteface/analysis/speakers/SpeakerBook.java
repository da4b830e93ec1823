package dev.volteface.analysis.speakers;

import dev.volteface.contracts.catalogue.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the catalogue knows of speakers.
 *
 * @param names the name shown for each id
 * @param aliases folded name (see {@link Names#slug}) to id; full names and aliases alike
 * @param roles the offices of each id
 * @param merges id to the id it was merged into
 */
public record SpeakerBook(
        Map<String, String> names,
        Map<String, String> aliases,
        Map<String, List<Role>> roles,
        Map<String, String> merges) {

    public SpeakerBook {
        names = Map.copyOf(names);
        aliases = Map.copyOf(aliases);
        roles = Map.copyOf(roles);
        merges = Map.copyOf(merges);
    }

    public static SpeakerBook empty() {
        return new SpeakerBook(Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** This book with a speaker defined, or defined anew. */
    public SpeakerBook withSpeaker(String id, String name, List<String> otherNames) {
        Map<String, String> named = with(names, id, name);
        Map<String, String> known = with(aliases, Names.slug(name), id);
        otherNames.forEach(other -> known.put(Names.slug(other), id));
        return new SpeakerBook(named, known, roles, merges);
    }

    /** This book with one more office of a speaker. */
    public SpeakerBook withRole(String id, Role role) {
        List<Role> held = new ArrayList<>(roles.getOrDefault(id, List.of()));
        if (!held.contains(role)) {
            held.add(role);
        }
        return new SpeakerBook(names, aliases, with(roles, id, List.copyOf(held)), merges);
    }

    /** This book with {@code id} standing for {@code into}. */
    public SpeakerBook withMerge(String id, String into) {
        return new SpeakerBook(names, aliases, roles, with(merges, id, into));
    }

    /** This book with these ids standing for themselves again. */
    public SpeakerBook withSplit(List<String> apart) {
        Map<String, String> kept = new HashMap<>(merges);
        apart.forEach(kept::remove);
        return new SpeakerBook(names, aliases, roles, kept);
    }

    /** The id under which {@code id} lives on; a ring of merges ends where it is entered. */
    public String living(String id) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (merges.containsKey(at) && seen.add(at)) {
            at = merges.getOrDefault(at, at);
        }
        return at;
    }

    /** The speaker that a name or alias means. */
    public Optional<String> idOf(String name) {
        return Optional.ofNullable(aliases.get(Names.slug(name))).map(this::living);
    }

    /** The name shown for an id. */
    public Optional<String> nameOf(String id) {
        return Optional.ofNullable(names.get(living(id)));
    }

    /** The highest office of a speaker on a day. */
    public Optional<Role> roleOf(String id, LocalDate day) {
        return roles.getOrDefault(living(id), List.of()).stream()
                .filter(role -> role.from() == null || !role.from().isAfter(day))
                .filter(role -> role.to() == null || !role.to().isBefore(day))
                .max((a, b) -> a.authority().compareTo(b.authority()));
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> copy = new HashMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
