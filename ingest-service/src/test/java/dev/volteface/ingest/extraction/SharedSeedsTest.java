package dev.volteface.ingest.extraction;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SharedSeedsTest {
    @Test
    void dump() throws Exception {
        for (String p : new String[] {"000", "001", "002", "003", "004"}) {
            CleanArticle a = SharedSeeds.article(p);
            Files.writeString(
                    Path.of("/tmp/seed-" + p + ".txt"),
                    a.title() + "\n" + a.outlet() + "\n" + a.publishedAt() + "\n" + a.form() + " " + a.language() + " "
                            + a.marks() + " " + a.authors() + "\n----\n" + a.body());
        }
    }
}
