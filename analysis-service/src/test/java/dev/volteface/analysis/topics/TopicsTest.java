package dev.volteface.analysis.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.contracts.catalogue.CatalogueCommand;
import dev.volteface.contracts.catalogue.CatalogueCommand.DefineTopic;
import dev.volteface.contracts.catalogue.CatalogueCommand.MergeSpeakers;
import dev.volteface.contracts.catalogue.CatalogueCommand.RetireTopic;
import dev.volteface.contracts.catalogue.CatalogueCommand.SplitSpeaker;
import dev.volteface.contracts.catalogue.CatalogueEvent;
import dev.volteface.contracts.catalogue.CatalogueEvent.SpeakersMerged;
import dev.volteface.contracts.catalogue.CatalogueEvent.SpeakersSplit;
import dev.volteface.contracts.catalogue.CatalogueEvent.TopicDefined;
import dev.volteface.contracts.catalogue.CatalogueEvent.TopicRetired;
import dev.volteface.contracts.catalogue.CatalogueEvent.TopicRevised;
import dev.volteface.contracts.catalogue.TopicDefinition;
import dev.volteface.log.deciding.Decider;
import dev.volteface.log.deciding.Decision;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicsTest {

    private static final TopicDefinition DAM = dam("The Marrow dam should be built.");
    private static final Decider.Moment NOW = new Decider.Moment(Instant.EPOCH, "operator");

    private final TopicDecider decider = new TopicDecider();

    @Test
    void a_topic_is_defined_then_revised_then_retired() {
        TopicDefinition other = dam("The Marrow dam should not be built.");
        DefineTopic define = new DefineTopic("dam", DAM);
        TopicDefined defined = new TopicDefined("dam", DAM);
        assertThat(decide(define)).isEqualTo(Decision.append(defined));
        assertThat(decide(define, defined)).isEqualTo(Decision.nothing());
        assertThat(decide(new DefineTopic("dam", other), defined))
                .isEqualTo(Decision.append(new TopicRevised("dam", 2, other)));
        assertThat(decide(new RetireTopic("dam"), defined)).isEqualTo(Decision.append(new TopicRetired("dam")));
    }

    @Test
    void a_merge_can_be_undone() {
        SpeakersMerged merged = new SpeakersMerged("a", "b");
        assertThat(decide(new MergeSpeakers("a", "b"))).isEqualTo(Decision.append(merged));
        assertThat(decide(new MergeSpeakers("a", "b"), merged)).isEqualTo(Decision.nothing());
        assertThat(decide(new SplitSpeaker("a"), merged))
                .isEqualTo(Decision.append(new SpeakersSplit("a", List.of("a"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dam should be built and the road should be closed.",
                "The dam should be built but it must be smaller.",
                "The Marrow dam",
                "Should the dam be built?",
                " "
            })
    void what_is_no_single_proposition_is_refused(String proposition) {
        assertThat(TopicCheck.check(dam(proposition)))
                .isInstanceOfSatisfying(
                        TopicCheck.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo("proposition"));
    }

    @Test
    void a_file_in_yaml_or_json_is_read() {
        String yaml =
                "- id: dam\n  label: Dam\n  proposition: The dam should be built.\n  favor: build\n  against: stop\n  phrases: [dam]\n";
        String json =
                "[{\"id\":\"dam\",\"label\":\"Dam\",\"proposition\":\"The dam should be built.\",\"favor\":\"build\",\"against\":\"stop\",\"phrases\":[\"dam\"]}]";
        assertThat(read(yaml)).isInstanceOf(TopicsFile.Read.class).isEqualTo(read(json));
    }

    @Test
    void a_problem_names_its_line_and_field() {
        assertThat(read("- id: dam\n  label: Dam\n  proposition: The dam\n  favor: build\n  against: stop\n"))
                .isInstanceOfSatisfying(
                        TopicsFile.Problems.class,
                        problems -> assertThat(problems.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.line() + problem.field())
                                        .isEqualTo("3proposition")));
    }

    private Decision<CatalogueEvent> decide(CatalogueCommand command, CatalogueEvent... before) {
        CatalogueEntry state = decider.initial();
        for (CatalogueEvent event : before) {
            state = decider.evolve(state, event);
        }
        return decider.decide(command, state, NOW);
    }

    private static TopicsFile read(String text) {
        return TopicsFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static TopicDefinition dam(String proposition) {
        return new TopicDefinition("Dam", proposition, "build", "stop", List.of("dam"), null);
    }
}
