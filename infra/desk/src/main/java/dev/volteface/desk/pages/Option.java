package dev.volteface.desk.pages;

import dev.volteface.contracts.position.Holder;
import dev.volteface.desk.backend.Views.ChangeOfPosition;
import dev.volteface.desk.backend.Views.Position;
import dev.volteface.desk.backend.Views.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A choice in a filter. */
record Option(String value, String label) {

    private static final Comparator<Option> BY_LABEL =
            Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER).thenComparing(Option::value);

    static List<Option> topics(List<Topic> topics) {
        return topics.stream()
                .filter(topic -> !topic.retired())
                .map(topic -> new Option(topic.id(), topic.label()))
                .sorted(BY_LABEL)
                .toList();
    }

    static List<Option> holders(List<Position> positions, List<ChangeOfPosition> changes) {
        Stream<Holder> holders = Stream.concat(
                positions.stream().map(Position::holder), changes.stream().map(ChangeOfPosition::holder));
        return holders.map(holder -> new Option(holder.id(), holder.name()))
                .distinct()
                .sorted(BY_LABEL)
                .toList();
    }
}
