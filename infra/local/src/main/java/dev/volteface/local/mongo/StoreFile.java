package dev.volteface.local.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The file of the embedded database. A broken one is moved aside, since the log holds all that it held. */
final class StoreFile {

    private static final int COMMIT_AFTER_MILLISECONDS = 200;

    private StoreFile() {}

    static MVStore open(Path folder, Consumer<String> say) {
        Path file = folder.resolve("views.mv");
        try {
            return open(file);
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw e;
            }
            say.accept("The views in " + file + " were damaged by an unclean stop; they fill again from the log.");
            moveAside(file);
            return open(file);
        }
    }

    private static MVStore open(Path file) {
        MVStore store = new MVStore.Builder().fileName(file.toString()).open();
        store.setAutoCommitDelay(COMMIT_AFTER_MILLISECONDS);
        return store;
    }

    private static void moveAside(Path file) {
        try {
            Files.move(file, file.resolveSibling("views.mv.damaged"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("can't move " + file + " aside", e);
        }
    }
}
