package dev.volteface.alert.scenes;

import dev.volteface.contracts.catalogue.Authority;
import dev.volteface.contracts.catalogue.Body;
import dev.volteface.contracts.position.Holder;
import dev.volteface.contracts.statement.Speaker;
import dev.volteface.contracts.statement.TopicRef;

/** Who speaks, and of what. */
public final class Cast {

    public static final Body MARELIA = new Body("state:marelia", "Marelia");
    public static final Speaker MINISTER = person("orla-vance", "Orla Vance", Authority.MINISTER);
    public static final Speaker AMBASSADOR = person("tam-okar", "Tam Okar", Authority.ENVOY);
    public static final Speaker PREMIER = person("ida-brandt", "Ida Brandt", Authority.HEAD_OF_GOVERNMENT);
    public static final Speaker NEIGHBOUR = new Speaker(
            "person:jon-sele",
            "Jon Sele",
            Speaker.Kind.PERSON,
            "envoy",
            Authority.ENVOY,
            new Body("state:tervo", "Tervo"));

    public static final TopicRef TOLL = new TopicRef("harbour-toll", 1, "The harbour toll", "keep", "scrap");
    public static final Holder THE_MINISTER = new Holder(MINISTER.id(), MINISTER.name(), Speaker.Kind.PERSON);
    public static final Holder THE_STATE = new Holder(MARELIA.id(), MARELIA.name(), Speaker.Kind.BODY);

    private Cast() {}

    private static Speaker person(String id, String name, Authority authority) {
        return new Speaker("person:" + id, name, Speaker.Kind.PERSON, null, authority, MARELIA);
    }
}
