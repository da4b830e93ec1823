package dev.volteface.analysis.speakers;

import dev.volteface.contracts.catalogue.Body;
import dev.volteface.contracts.catalogue.CatalogueCommand.RecordSpeakerRole;
import dev.volteface.contracts.catalogue.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people whom one article names, one entry each however often and in whatever form it names them. */
final class Cast {

    /** More people than any article names; beyond it a text is a list, and reading it must stay cheap. */
    private static final int MOST = 2000;

    private final Map<String, Person> bySlug = new LinkedHashMap<>();
    private final Map<String, String> slugOfSurname = new LinkedHashMap<>();

    private Cast() {}

    static Cast of(Collection<Person> mentioned) {
        Cast cast = new Cast();
        mentioned.stream().filter(Person::hasFullName).forEach(cast::add);
        mentioned.stream().filter(person -> !person.hasFullName()).forEach(cast::add);
        return cast;
    }

    /** This cast with everybody of these offices who has no state yet speaking for {@code state}. */
    Cast withState(Person person, Body state, String why) {
        bySlug.put(slugOf(person.name()), person.speakingFor(state, why));
        return this;
    }

    Collection<Person> people() {
        return List.copyOf(bySlug.values());
    }

    /** The person a full name, a surname or an initial with surname means. */
    @Nullable Person named(String name) {
        return bySlug.get(slugOf(name));
    }

    List<RecordSpeakerRole> roles(String learnedFrom, SpeakerBook book) {
        List<RecordSpeakerRole> learned = new ArrayList<>();
        for (Person person : bySlug.values()) {
            Office office = person.office();
            Body state = person.state();
            if (office != null && state != null && person.hasFullName()) {
                Role role = new Role(office.title(), office.authority(), state, null, null);
                learned.add(new RecordSpeakerRole(idOf(person.name(), book), role, learnedFrom));
            }
        }
        return learned;
    }

    static String idOf(String name, SpeakerBook book) {
        return book.idOf(name).orElseGet(() -> book.living("person:" + Names.slug(name)));
    }

    private void add(Person person) {
        String slug = slugOf(person.name());
        if (bySlug.size() >= MOST && !bySlug.containsKey(slug)) {
            return;
        }
        bySlug.merge(slug, person, Cast::fuller);
        if (person.hasFullName()) {
            slugOfSurname.putIfAbsent(Names.slug(person.surname()), slug);
        }
    }

    private String slugOf(String name) {
        String slug = Names.slug(name);
        if (bySlug.containsKey(slug)) {
            return slug;
        }
        int dash = slug.lastIndexOf('-');
        String full = slugOfSurname.get(slug.substring(dash + 1));
        boolean fits = full != null && (dash < 0 || (dash == 1 && full.charAt(0) == slug.charAt(0)));
        return fits && full != null ? full : slug;
    }

    private static Person fuller(Person known, Person again) {
        if (known.office() == null || (known.state() == null && again.state() != null && again.office() != null)) {
            String name = known.hasFullName() ? known.name() : again.name();
            return new Person(name, again.office(), again.title(), again.state(), again.inferred());
        }
        return known;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
