package dev.volteface.analysis.tagging.kafka;

import dev.volteface.analysis.tagging.Catalogue;
import dev.volteface.contracts.catalogue.CatalogueEvent;
import dev.volteface.contracts.wire.Topics;
import dev.volteface.log.following.Follower;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The catalogue as this instance knows it, kept up to date from the log. */
final class KnownCatalogue implements Supplier<Catalogue>, AutoCloseable {

    private final AtomicReference<Catalogue> known = new AtomicReference<>(Catalogue.EMPTY);
    private final Follower follower;

    KnownCatalogue(String bootstrapServers) {
        this.follower = Follower.start(
                Topics.CATALOGUE,
                bootstrapServers,
                (event, at) -> known.updateAndGet(catalogue -> catalogue.evolve((CatalogueEvent) event.data())));
    }

    @Override
    public Catalogue get() {
        return known.get();
    }

    Optional<String> trouble() {
        return follower.trouble();
    }

    @Override
    public void close() {
        follower.close();
    }
}
