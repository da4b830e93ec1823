package dev.volteface.alert.positions;

import static dev.volteface.alert.scenes.Cast.MARELIA;
import static dev.volteface.alert.scenes.Cast.MINISTER;
import static dev.volteface.alert.scenes.Cast.TOLL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.alert.scenes.Cast;
import dev.volteface.alert.scenes.Line;
import dev.volteface.contracts.position.Evidence;
import dev.volteface.contracts.statement.Stance;
import dev.volteface.contracts.statement.StatementEvent;
import dev.volteface.contracts.statement.StatementEvent.StatementDisputed;
import dev.volteface.contracts.statement.StatementEvent.StatementOverridden;
import dev.volteface.contracts.statement.StatementEvent.StatementRetracted;
import dev.volteface.contracts.statement.StatementEvent.StatementRevised;
import dev.volteface.contracts.statement.StatementEvent.StatementTagged;
import dev.volteface.contracts.statement.StatementEvent.TagWithdrawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceDeltasTest {

    private static final Instant NOW = Instant.parse("2031-01-11T08:00:00Z");
    private static final Line KEEP = Line.keeps(MINISTER, "2031-01-10");

    private ArticleStatements state = ArticleStatements.NONE;

    @Test
    void a_statement_without_a_tag_is_evidence_of_nothing() {
        assertThat(hear(KEEP.events().getFirst())).isEmpty();
    }

    @Test
    void a_tagged_statement_is_evidence_for_its_speaker_and_for_the_body_they_speak_for() {
        assertThat(hearAll(KEEP)).extracting(EvidenceDelta::holderId).containsExactly(MINISTER.id(), MARELIA.id());
    }

    @Test
    void relayed_words_keep_who_relays_them() {
        assertThat(hearAll(KEEP.relayedBy(Cast.NEIGHBOUR)))
                .extracting(delta -> evidence(delta).viaId())
                .containsOnly(Cast.NEIGHBOUR.id());
    }

    @Test
    void the_same_event_again_changes_nothing() {
        hearAll(KEEP);
        assertThat(hearAll(KEEP)).isEmpty();
    }

    @Test
    void a_changed_statement_replaces_its_rows_in_one_delta_each() {
        hearAll(KEEP);
        Line other = KEEP.until("2031-01-12");
        assertThat(hear(new StatementRevised(KEEP.article(), other.statement())))
                .hasSize(2)
                .allSatisfy(delta -> assertThat(evidence(delta).saidOn()).isEqualTo(other.saidOn()));
    }

    @Test
    void a_new_speaker_takes_the_row_with_them() {
        hearAll(KEEP);
        Line other = Line.keeps(Cast.AMBASSADOR, "2031-01-10");
        assertThat(hear(new StatementRevised(KEEP.article(), other.statement())))
                .contains(new EvidenceDelta.Remove(MINISTER.id(), TOLL.topicId(), KEEP.id()))
                .extracting(EvidenceDelta::holderId)
                .containsExactly(MINISTER.id(), Cast.AMBASSADOR.id(), MARELIA.id());
    }

    @Test
    void a_retracted_statement_takes_its_rows_back() {
        hearAll(KEEP);
        assertThat(hear(new StatementRetracted(KEEP.article(), KEEP.id())))
                .hasSize(2)
                .allSatisfy(delta -> assertThat(delta).isInstanceOf(EvidenceDelta.Remove.class));
        assertThat(state).isEqualTo(ArticleStatements.NONE);
    }

    @Test
    void a_disputed_statement_is_no_evidence_even_when_tagged_again() {
        hearAll(KEEP);
        assertThat(hear(new StatementDisputed(KEEP.article(), KEEP.id(), "not her")))
                .hasSize(2);
        assertThat(hearAll(KEEP)).isEmpty();
    }

    @Test
    void a_tag_set_by_hand_outranks_the_models_before_and_after() {
        hearAll(KEEP);
        Line scrap = Line.scraps(MINISTER, "2031-01-10");
        assertThat(hear(new StatementOverridden(KEEP.article(), KEEP.id(), scrap.tag(), "irony")))
                .extracting(delta -> evidence(delta).stance())
                .containsOnly(Stance.AGAINST);
        assertThat(hear(new StatementTagged(KEEP.article(), KEEP.id(), KEEP.tag())))
                .isEmpty();
        assertThat(hear(new TagWithdrawn(KEEP.article(), KEEP.id(), TOLL.topicId())))
                .isEmpty();
    }

    @Test
    void a_row_keeps_the_time_at_which_its_article_was_first_taken_in() {
        hearAll(KEEP);
        StatementEvent again =
                new StatementRevised(KEEP.article(), KEEP.until("2031-01-12").statement());
        assertThat(EvidenceDeltas.apply(state, again, NOW.plusSeconds(60)))
                .extracting(delta -> evidence(delta).firstRecorded())
                .containsOnly(NOW);
    }

    private List<EvidenceDelta> hearAll(Line line) {
        List<EvidenceDelta> deltas = new ArrayList<>();
        line.events().forEach(event -> deltas.addAll(hear(event)));
        return deltas;
    }

    private List<EvidenceDelta> hear(StatementEvent event) {
        List<EvidenceDelta> deltas = EvidenceDeltas.apply(state, event, NOW);
        state = state.after(event, NOW);
        return deltas.stream()
                .sorted((one, other) ->
                        Boolean.compare(one instanceof EvidenceDelta.Add, other instanceof EvidenceDelta.Add))
                .toList();
    }

    private static Evidence evidence(EvidenceDelta delta) {
        return ((EvidenceDelta.Add) delta).evidence();
    }
}
