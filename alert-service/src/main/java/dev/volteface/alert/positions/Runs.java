package dev.volteface.alert.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Occasions in order of time, cut where they turn.
 *
 * <p>A turn counts when it is borne out. One that isn't, and after which the old side is heard again, was none: its
 * occasions are set aside, so that a single contrary word between two of the same side makes no two changes.
 *
 * @param <K> what runs are told apart by: a side, or whether it is limited
 * @param settled in order of time, each other than the one before
 * @param pending contrary occasions at the end that are not yet borne out
 */
record Runs<K>(List<Run<K>> settled, List<Occasion> pending) {

    /**
     * Occasions of one kind.
     *
     * @param deciding the first of them, with which the turn to this run was borne out
     */
    record Run<K>(K kind, List<Occasion> occasions, List<Occasion> deciding) {
        Run<K> closed() {
            return new Run<>(kind, List.copyOf(occasions), deciding);
        }
    }

    static <K> Runs<K> along(List<Occasion> occasions, Function<Occasion, K> kindOf, BorneOut borneOut) {
        List<Run<K>> settled = new ArrayList<>();
        List<Occasion> pending = new ArrayList<>();
        for (Occasion occasion : occasions) {
            Run<K> held = settled.isEmpty() ? null : settled.getLast();
            if (held != null && !held.kind().equals(kindOf.apply(occasion))) {
                pending.add(occasion);
                if (borneOut.test(held.occasions(), pending)) {
                    settled.add(started(kindOf.apply(occasion), pending));
                    pending.clear();
                }
            } else {
                pending.clear();
                hear(settled, held, kindOf, occasion);
            }
        }
        return new Runs<>(settled.stream().map(Run::closed).toList(), List.copyOf(pending));
    }

    private static <K> void hear(
            List<Run<K>> settled, @Nullable Run<K> held, Function<Occasion, K> kindOf, Occasion occasion) {
        if (held == null) {
            settled.add(started(kindOf.apply(occasion), List.of(occasion)));
        } else {
            held.occasions().add(occasion);
        }
    }

    private static <K> Run<K> started(K kind, List<Occasion> first) {
        return new Run<>(kind, new ArrayList<>(first), List.copyOf(first));
    }
}
