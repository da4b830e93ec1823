package dev.volteface.analysis.speakers;

import dev.volteface.contracts.catalogue.Authority;
import dev.volteface.contracts.catalogue.Body;
import dev.volteface.contracts.catalogue.CatalogueCommand.RecordSpeakerRole;
import dev.volteface.contracts.catalogue.Role;
import dev.volteface.contracts.statement.Speaker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The speakers of one article: resolves its mentions to people and bodies. */
public final class Speakers {

    private static final Set<String> OFFICIALS = WordList.words(Speakers.class, "official-words.txt");
    private static final Set<String> FUNCTION_WORDS = WordList.words(Speakers.class, "function-words.txt");
    private static final Set<String> MINISTRIES = Set.of(
            "department", "ministry", "treasury", "embassy", "parliament", "army", "navy", "military", "foreign");
    private static final Set<String> HE = Set.of("he", "she", "him", "her");

    private final Cast cast;
    private final Atlas atlas;
    private final SpeakerBook book;
    private final LocalDate day;

    private Speakers(Cast cast, Atlas atlas, SpeakerBook book, LocalDate day) {
        this.cast = cast;
        this.atlas = atlas;
        this.book = book;
        this.day = day;
    }

    /** The speakers of an article with this title line and body, as of a day. */
    public static Speakers of(String title, String body, SpeakerBook book, LocalDate day) {
        Atlas atlas = Atlas.of(title, body);
        List<Person> people = new ArrayList<>(PersonFinder.in(title, atlas).people());
        people.addAll(PersonFinder.in(body, atlas).people());
        return new Speakers(Homeland.given(Cast.of(people), title, body), atlas, book, day);
    }

    /** The offices that the article gives people. */
    public List<RecordSpeakerRole> learned(String articleId) {
        return cast.roles(articleId, book);
    }

    /** Who a mention means, where anybody can be told. */
    public Optional<Resolved> resolve(String mention, Recent recent) {
        String lower = Cast.lower(mention.trim());
        if (HE.contains(lower)) {
            return pronoun(mention, recent, Speaker.Kind.PERSON);
        }
        if (lower.equals("it") || lower.equals("they")) {
            return pronoun(mention, recent, Speaker.Kind.BODY);
        }
        return named(mention)
                .or(() -> state(mention))
                .or(() -> holder(mention, recent))
                .or(() -> body(mention));
    }

    /** The speaker whom a headline, byline or label introduces: the first person in it. */
    public Optional<Resolved> introduced(String line) {
        return PersonFinder.in(line, atlas).people().stream()
                .findFirst()
                .map(person -> person(person.name(), person, "introduced by", 0.95))
                .or(() -> named(line).filter(found -> found.speaker().kind() == Speaker.Kind.PERSON));
    }

    /** The person of the article who is a sentence's subject, for pronouns to come. */
    public Optional<Resolved> subject(String phrase, Recent recent) {
        return HE.contains(Cast.lower(phrase))
                ? Optional.empty()
                : resolve(phrase, recent)
                        .filter(found -> found.speaker().kind() == Speaker.Kind.PERSON)
                        .filter(found -> cast.named(found.speaker().name()) != null);
    }

    /** Whom a clause without a verb of saying names first. */
    public Optional<Resolved> within(String clause, Recent recent) {
        PersonFinder finder = PersonFinder.in(clause, atlas);
        for (Person person : finder.people()) {
            return Optional.of(person(person.name(), person, "named before the colon", 0.8));
        }
        for (int i = 0; i < finder.words().size(); i++) {
            PersonFinder.Post post = finder.postAt(i);
            Optional<Resolved> holder = post == null ? Optional.empty() : holder(finder.title(post), post, recent);
            if (holder.isPresent()) {
                return holder;
            }
        }
        return finder.words().stream().map(Word::lower).anyMatch(HE::contains)
                ? pronoun(clause, recent, Speaker.Kind.PERSON)
                : Optional.empty();
    }

    private Optional<Resolved> pronoun(String mention, Recent recent, Speaker.Kind kind) {
        return recent.last(kind).map(speaker -> new Resolved(speaker, 0.8, "pronoun “" + mention + "”"));
    }

    private Optional<Resolved> named(String mention) {
        PersonFinder finder = PersonFinder.in(mention, atlas);
        for (Person person : finder.people()) {
            return Optional.of(person(person.name(), person, "name", 0.95));
        }
        for (int i = 0; i < finder.words().size(); i++) {
            String name = finder.nameAt(i);
            if (!name.isEmpty()
                    && (cast.named(name) != null
                            || book.idOf(name).isPresent()
                            || (i + 1 == finder.words().size() && !atlas.isPlace(name)))) {
                return Optional.of(person(name, null, "surname", 0.92));
            }
        }
        return Optional.empty();
    }

    private Resolved person(String name, @Nullable Person beside, String rule, double confidence) {
        Person known = cast.named(name);
        Person person = known != null ? known : beside != null ? beside : new Person(name, null, null, null, null);
        String id = Cast.idOf(person.name(), book);
        Optional<Role> role = book.roleOf(id, day);
        Office office = person.office();
        Body state = role.map(Role::body).orElse(person.state());
        Authority authority = role.map(Role::authority).orElse(office == null ? Authority.NONE : office.authority());
        String title = person.title() == null ? role.map(Role::title).orElse(null) : person.title();
        String shown = book.nameOf(id).orElse(Names.shown(person.name()));
        String why = rule + " “" + name + "”" + (person.inferred() == null ? "" : "; " + person.inferred());
        return new Resolved(new Speaker(id, shown, Speaker.Kind.PERSON, title, authority, state), confidence, why);
    }

    private Optional<Resolved> state(String mention) {
        List<Word> words = Word.of(mention);
        int from = !words.isEmpty() && words.getFirst().lower().equals("the") ? 1 : 0;
        for (int i = from; i < words.size(); i++) {
            Gazetteer.Found found = atlas.at(words, i);
            if (found != null && isState(words, from, i, endOfSame(words, i, found))) {
                return Optional.of(body(found.entry().state(), found.entry().state(), "state “" + mention + "”", 0.85));
            }
        }
        return Optional.empty();
    }

    /** Past every further name of the same state. */
    private int endOfSame(List<Word> words, int from, Gazetteer.Found first) {
        int end = from + first.words();
        Gazetteer.Found next = end < words.size() ? atlas.at(words, end) : null;
        boolean same = next != null && next.entry().state().equals(first.entry().state());
        return same && next != null ? end + next.words() : end;
    }

    /** “Tokyo”, “the Danish side”, “senior officials in Washington”, “our Dutch partners”. */
    private static boolean isState(List<Word> words, int from, int start, int end) {
        boolean alone = start == from && end == words.size();
        boolean officialsAfter =
                end == words.size() - 1 && OFFICIALS.contains(words.getLast().lower());
        boolean officialsBefore = end == words.size()
                && start > 1
                && Set.of("in", "of", "from").contains(words.get(start - 1).lower())
                && OFFICIALS.contains(words.get(start - 2).lower());
        return alone || officialsAfter || officialsBefore;
    }

    private Optional<Resolved> holder(String mention, Recent recent) {
        PersonFinder finder = PersonFinder.in(mention, atlas);
        for (int i = 0; i < finder.words().size(); i++) {
            PersonFinder.Post post = finder.postAt(i);
            if (post != null && post.end() == finder.words().size()) {
                return holder(mention, post, recent);
            }
        }
        return Optional.empty();
    }

    private Optional<Resolved> holder(String mention, PersonFinder.Post post, Recent recent) {
        String rule = "office “" + mention + "”";
        Optional<Resolved> heard = recent.all()
                .map(speaker -> cast.named(speaker.name()))
                .filter(person -> person != null && fits(person, post, mention))
                .findFirst()
                .map(person -> person(person.name(), person, rule, 0.88));
        return heard.or(() -> cast.people().stream()
                        .filter(person -> fits(person, post, mention))
                        .findFirst()
                        .map(person -> person(person.name(), person, rule, 0.8)))
                .or(() -> office(mention, post));
    }

    /** By the office that the article gives, or else by the one that the catalogue knows. */
    private boolean fits(Person person, PersonFinder.Post post, String mention) {
        Optional<Role> role = person.hasFullName() ? roleOf(person) : Optional.empty();
        Office office = person.office() != null
                ? person.office()
                : role.map(held -> Offices.known().titled(held.title())).orElse(null);
        Body state =
                person.state() != null ? person.state() : role.map(Role::body).orElse(null);
        Body wanted = post.state() == null || post.state().equals(post.office().implied()) ? null : post.state();
        return office != null
                && isCalled(office, post.office())
                && (wanted == null ? isOf(state, mention, post) : wanted.equals(state));
    }

    private Optional<Role> roleOf(Person person) {
        return book.roleOf(Cast.idOf(person.name(), book), day);
    }

    private static boolean isCalled(Office office, Office calling) {
        return office.title().equals(calling.title()) || office.callings().contains(calling.title());
    }

    /** Whether what stands before the office can be the adjective of that state's name: “the Xian foreign minister”. */
    private static boolean isOf(@Nullable Body state, String mention, PersonFinder.Post post) {
        Word before = post.start() > 0 ? Word.of(mention).get(post.start() - 1) : null;
        return before == null
                || state == null
                || !before.isCapitalised()
                || FUNCTION_WORDS.contains(before.lower())
                || Atlas.isDemonym(before.text(), state.name());
    }

    private Optional<Resolved> office(String mention, PersonFinder.Post post) {
        Body state = post.state();
        if (state == null) {
            return Optional.empty();
        }
        Body holder = new Body(
                "body:" + Gazetteer.slug(state.name() + " " + post.office().title()), mention);
        Speaker speaker = new Speaker(
                holder.id(),
                withoutArticle(mention),
                Speaker.Kind.BODY,
                post.office().title(),
                post.office().authority(),
                state);
        return Optional.of(new Resolved(speaker, 0.6, "unnamed holder of an office “" + mention + "”"));
    }

    private Optional<Resolved> body(String mention) {
        String name = withoutArticle(mention.trim());
        String slug = Gazetteer.slug(name);
        if (slug.isEmpty() || FUNCTION_WORDS.contains(Cast.lower(name))) {
            return Optional.empty();
        }
        Body body = new Body("body:" + slug, name);
        boolean capitals = name.codePoints().anyMatch(Character::isUpperCase);
        return Optional.of(body(body, stateOfOrganisation(mention), "body “" + mention + "”", capitals ? 0.7 : 0.5));
    }

    /** “the US Department of Treasury” speaks for its state. */
    private @Nullable Body stateOfOrganisation(String mention) {
        List<Word> words = Word.of(withoutArticle(mention));
        Gazetteer.Found first = words.isEmpty() ? null : atlas.at(words, 0);
        boolean organisation = words.stream().anyMatch(word -> MINISTRIES.contains(word.lower()));
        return first != null && organisation ? first.entry().state() : null;
    }

    private Resolved body(Body body, @Nullable Body speaksFor, String rule, double confidence) {
        String id = book.idOf(body.name()).orElseGet(() -> book.living(body.id()));
        String name = book.nameOf(id).orElse(body.name());
        return new Resolved(
                new Speaker(id, name, Speaker.Kind.BODY, null, Authority.NONE, speaksFor), confidence, rule);
    }

    private static String withoutArticle(String mention) {
        return mention.replaceFirst("^(?i)(the|a|an|its|his|her|their|our|some|all)\\s+", "");
    }
}
