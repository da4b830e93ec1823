package dev.volteface.analysis.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.volteface.analysis.topics.CompiledTopic;
import dev.volteface.contracts.statement.Qualifier;
import dev.volteface.contracts.statement.Stance;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexicalStanceTaggerTest extends StanceTaggerContract {

    @Override
    protected StanceTagger tagger() {
        return new LexicalStanceTagger();
    }

    static List<InventedTopics.Case> cases() {
        return InventedTopics.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_sentence_takes_the_side_that_its_words_take(InventedTopics.Case given) {
        assertThat(judge(given.sentence(), given.topic()))
                .singleElement()
                .extracting(Judgement::stance)
                .isEqualTo(given.stance());
    }

    @ParameterizedTest
    @ValueSource(strings = {"The choir sang until midnight.", "We must mend the roof.", "I oppose the new uniform."})
    void a_sentence_on_something_else_has_no_judgement(String sentence) {
        assertThat(tagger().judge(
                                StatementText.of(sentence),
                                List.copyOf(InventedTopics.topics().values())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONDITION | The harbour toll should be abolished as trade recovers.
            CONDITION | The harbour toll should be abolished if the county pays for the dredging.
            CONDITION | Repairs should be matched with a reduction of the harbour toll.
            SCOPE     | The harbour toll should be abolished only for fishing boats.
            RESERVED  | It is too early to say whether the harbour toll should go.
            NONE      | The harbour toll should be abolished.
            """)
    void words_that_limit_a_side_qualify_it(Qualifier qualifier, String sentence) {
        assertThat(judge(sentence, topic("toll")))
                .singleElement()
                .extracting(Judgement::qualifier)
                .isEqualTo(qualifier);
    }

    @Test
    void a_later_sentence_takes_up_what_an_earlier_one_named() {
        String text = "They want to double the tuition fees. We cannot support this kind of approach.";
        assertThat(judge(text, topic("fees")))
                .singleElement()
                .extracting(Judgement::stance)
                .isEqualTo(Stance.AGAINST);
    }

    @Test
    void sides_that_cancel_each_other_are_none() {
        String text = "We support the Marrow dam. We oppose the Marrow dam.";
        assertThat(judge(text, topic("dam")))
                .singleElement()
                .extracting(Judgement::stance)
                .isEqualTo(Stance.NEUTRAL);
    }

    private List<Judgement> judge(String text, CompiledTopic topic) {
        return tagger().judge(StatementText.of(text), List.of(topic));
    }

    private static CompiledTopic topic(String id) {
        return Objects.requireNonNull(InventedTopics.topics().get(id));
    }
}
