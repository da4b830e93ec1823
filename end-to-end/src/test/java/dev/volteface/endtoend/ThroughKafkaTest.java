package dev.volteface.endtoend;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The path through real topics, four partitions each, and two instances of every service. */
class ThroughKafkaTest {

    private static final int ORDERS = 12;

    @TempDir
    Path folder;

    static Stream<List<Integer>> twelveOrders() {
        Random random = new Random(20170721);
        return IntStream.range(0, ORDERS).mapToObj(unused -> {
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
            Collections.shuffle(order, random);
            return order;
        });
    }

    @ParameterizedTest
    @MethodSource("twelveOrders")
    void five_articles_in_any_order_give_one_alert_and_the_positions_of_the_pure_core(List<Integer> order) {
        Corpus real = Corpus.real();
        assumeThat(real)
                .as("the five real articles are not part of the project and not beside it: skipped")
                .isNotNull();
        Corpus corpus = Objects.requireNonNull(real);

        try (InProcessStack stack = InProcessStack.embedded(folder, 2)) {
            WholePath.endsLikeThePureCore(
                    stack, corpus, order.stream().map(corpus.articles()::get).toList());
        }
    }

    @Test
    void the_invented_corpus_gives_one_alert_and_the_positions_of_the_pure_core() {
        Corpus corpus = Corpus.invented();

        try (InProcessStack stack = InProcessStack.embedded(folder, 2)) {
            WholePath.endsLikeThePureCore(stack, corpus, corpus.articles());
        }
    }
}
